import type { ApologyPart, ApologyWords } from '@roadback/domain/apology';
import { useCallback, useState } from 'react';
import type { CheckApologyLanguageMutation } from '../generated/graphql';
import { ask } from '../server/ask';
import { useAct, type Act } from '../server/use-act';
import { TroubleLine } from '../shell/states';
import { useWords } from '../words/words';
import { checkApologyLanguageDocument } from './apology-documents';

type Finding = CheckApologyLanguageMutation['checkApologyLanguage'][number];

/** The words that were read, and what was found in them. */
interface Reading {
  words: ApologyWords;
  findings: Finding[];
}

export interface ReadingTogether {
  parts: readonly ApologyPart[];
  words: ApologyWords;
  /** Null until one was asked for. */
  reading: Reading | null;
  act: Act<[]>;
}

/** Reading some parts of a draft with its author, when they ask for it and only then. */
export function useReadingTogether(words: ApologyWords, parts: readonly ApologyPart[]): ReadingTogether {
  const { language } = useWords();
  const [reading, setReading] = useState<Reading | null>(null);
  const act = useAct(
    useCallback(async () => {
      const sent = { whatIDid: '', thatItViolatedTrust: '', thePainItCaused: '', whatIWillDo: '' };
      for (const part of parts) sent[part] = words[part];
      const { checkApologyLanguage } = await ask(checkApologyLanguageDocument, { input: { language, words: sent } });
      setReading({ words: sent, findings: checkApologyLanguage });
    }, [language, parts, words]),
  );
  return { parts, words, reading, act };
}

/** The quiet button, and what one finds when there is nothing to show or it could not be asked. It never stands before sending. */
export function ReadWithMe({ parts, words, reading, act }: ReadingTogether) {
  const { t } = useWords();
  const isEmpty = parts.every(part => words[part].trim() === '');
  return (
    <div className="read-with-me">
      <button type="button" className="inline-act" disabled={act.busy || isEmpty} onClick={act.run}>
        {t.apology.reading.ask}
      </button>
      <p className="muted small">{t.apology.reading.hint}</p>
      <div role="status">
        {reading && !act.busy && (
          <p className="small">{reading.findings.length === 0 ? t.apology.reading.nothing : t.apology.reading.some}</p>
        )}
      </div>
      <TroubleLine trouble={act.trouble} />
    </div>
  );
}

/** What was marked in a part, below it. What has been written anew since is not shown any more. */
export function Marked({ part, words, reading }: { part: ApologyPart } & Pick<ReadingTogether, 'words' | 'reading'>) {
  const { t, say } = useWords();
  if (!reading || reading.words[part] !== words[part]) return null;
  const findings = reading.findings.filter(finding => finding.part === part);
  if (findings.length === 0) return null;
  return (
    <ul className="marked" aria-label={t.apology.reading.marked(t.apology.parts[part].name)}>
      {findings.map(({ start, end, why, direction }) => (
        <li key={start}>
          <q>{words[part].slice(start, end)}</q>
          <p>{say(why)}</p>
          <p className="muted">{say(direction)}</p>
        </li>
      ))}
    </ul>
  );
}
