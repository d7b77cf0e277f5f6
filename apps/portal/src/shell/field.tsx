import { useId, type ComponentProps } from 'react';

/** One line to type in, with its label, a hint and what is wrong with it. */
export function Field({ label, hint, fault, ...input }: { label: string; hint?: string; fault?: string | null } & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <input
        {...input}
        id={id}
        aria-describedby={hint ? `${id}-hint ${id}-fault` : `${id}-fault`}
        aria-invalid={fault ? true : undefined}
      />
      <p id={`${id}-fault`} className="fault" role="alert">
        {fault}
      </p>
    </div>
  );
}
