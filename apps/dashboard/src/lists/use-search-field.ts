import { useEffect, useRef, useState, type ChangeEvent } from 'react';
import { useListFilter } from './use-list-filter';

const pause = 250;

/** Props of a search field that filters the list around it, a moment after the last key. */
export function useSearchField() {
  const { filter, narrow } = useListFilter();
  const [value, setValue] = useState(filter.search ?? '');
  const timer = useRef<number>(undefined);

  // A filter taken away elsewhere, by "Show all" for example, empties the field too.
  const [lastAsked, setLastAsked] = useState(filter.search);
  if (filter.search !== lastAsked) {
    setLastAsked(filter.search);
    if (filter.search === undefined) setValue('');
  }

  useEffect(() => () => window.clearTimeout(timer.current), []);
  const onChange = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const next = event.target.value;
    setValue(next);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => narrow({ search: next.trim() === '' ? undefined : next }), pause);
  };
  return { value, onChange };
}
