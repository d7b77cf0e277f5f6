import { useEffect } from 'react';

/** Names the tab. No person's name goes there: a browser keeps titles in its history. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Roadback`;
  }, [title]);
}
