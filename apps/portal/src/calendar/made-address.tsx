import { useEffect, useRef, useState } from 'react';
import { useWords } from '../words/words';

/** The address, this once. Without the permission to copy it can be selected by hand. */
export function MadeAddress({ address, onDone }: { address: string; onDone: () => void }) {
  const { t } = useWords();
  const words = t.calendar.made;
  const [copied, setCopied] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // What was tapped is gone: whoever hears the page is told where they are.
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="card" aria-labelledby="calendar-made">
      <h2 id="calendar-made" ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.text}</p>
      <p className="app-secret" role="group" aria-label={words.label}>
        <code>{address}</code>
      </p>
      <p role="status" className="muted small">
        {copied && words.copied}
      </p>
      <div className="same">
        <button
          type="button"
          className="btn soft"
          onClick={() =>
            void navigator.clipboard.writeText(address).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          {words.copy}
        </button>
        <button type="button" className="btn" onClick={onDone}>
          {words.done}
        </button>
      </div>
    </section>
  );
}
