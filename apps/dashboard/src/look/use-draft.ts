import { useState } from 'react';
import { forgetWords, keepWords, wordsOf } from '../session/kept-words';

/**
 * Text that somebody is writing. It outlasts a closed drawer and a changed language, and, sealed on the device, a session that ran out and
 * a page that is gone; `done` forgets it once it has been sent.
 */
export function useDraft(key: string, initial = '') {
  const [text, setText] = useState(() => wordsOf(key) ?? initial);
  const write = (value: string) => {
    if (value === initial) forgetWords(key);
    else keepWords(key, value);
    setText(value);
  };
  return { text, write, done: () => forgetWords(key) };
}
