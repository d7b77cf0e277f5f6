import { useState } from 'react';

/** Lives as long as the page: what is typed outlasts a closed drawer or a changed language, and nothing reaches the device. */
const drafts = new Map<string, string>();

/** Text that somebody is writing; `done` forgets it once it has been sent. */
export function useDraft(key: string, initial = '') {
  const [text, setText] = useState(() => drafts.get(key) ?? initial);
  const write = (value: string) => {
    drafts.set(key, value);
    setText(value);
  };
  return { text, write, done: () => void drafts.delete(key) };
}
