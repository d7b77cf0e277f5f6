import { useEffect, useState } from 'react';

type Words = Record<string, string>;

/** What somebody writes, and the revision that they write on. */
export interface Written<Fields extends Words> {
  words: Fields;
  revision: number;
}
interface Kept extends Written<Words> {
  isSaved: boolean;
}

/** Lives as long as the page: what is typed outlasts a failed request and another tab of the page, and nothing reaches the device. */
const kept = new Map<string, Kept>();

/**
 * Words that are written on something with a revision. What is typed stays until the API has kept it; where it was changed elsewhere
 * meanwhile, `stands` shows that and nothing is overwritten by itself.
 * @param key names what is written on
 * @param stands as the API has it; revision 0 where nothing stands yet
 */
export function useKeptWords<Fields extends Words>(key: string, stands: Written<Fields>) {
  const [own, setOwn] = useState(() => kept.get(key));
  const put = (next: Kept | undefined) => {
    if (next) kept.set(key, next);
    else kept.delete(key);
    setOwn(next);
  };
  // What was saved here gives way once it is read back.
  const isBehind = own?.isSaved && stands.revision >= own.revision;
  const shown = own && !isBehind ? { words: own.words as Fields, revision: own.revision } : stands;
  const isUnsaved = own !== undefined && !own.isSaved;

  useEffect(() => {
    // A browser that closes takes with it what the API does not have yet.
    const ask = (event: BeforeUnloadEvent) => {
      const now = kept.get(key);
      if (now && !now.isSaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [key]);

  return {
    ...shown,
    isUnsaved,
    isChangedElsewhere: isUnsaved && stands.revision > own.revision,
    write: (field: keyof Fields & string, value: string) =>
      put({ words: { ...shown.words, [field]: value }, revision: shown.revision, isSaved: false }),
    /** The API has kept these; what was typed meanwhile was typed on top of them. */
    saved: (sent: Fields, revision: number) => {
      const now = kept.get(key) ?? { words: sent };
      put({ words: now.words, revision, isSaved: Object.keys(sent).every(field => now.words[field] === sent[field]) });
    },
    /** After a change elsewhere: one's own words over what stands. */
    keepMine: () => put({ words: shown.words, revision: stands.revision, isSaved: false }),
    /** Forgets what was typed here. */
    forget: () => put(undefined),
  };
}
