import type { Words } from '@roadback/domain/exercise';
import { fillNames } from '@roadback/domain/fill-names';
import { useLanguage, useWords } from '../language/use-words';

/** Words of a draft in the language shown, or in the other one where they are not written yet; with the names of the example. */
export function useSaid(): (words: Words) => string {
  const language = useLanguage();
  const { example } = useWords().library.preview;
  return ({ en, es }) => fillNames(language === 'es' ? es || en : en || es, example);
}
