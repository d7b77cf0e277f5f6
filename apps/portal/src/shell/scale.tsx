import { useId, type KeyboardEvent } from 'react';
import { useWords } from '../words/words';

/**
 * A scale that starts unset: a default answer is a false answer. The thumb is dashed until it is touched, and the answer
 * can be taken back where it may stay open.
 */
export function Scale({
  label,
  hiddenLabel = false,
  value,
  onChange,
  min,
  max,
  minLabel,
  maxLabel,
  optional,
  describedBy,
}: {
  label: string;
  hiddenLabel?: boolean;
  value: number | null;
  onChange: (value: number | null) => void;
  min: number;
  max: number;
  minLabel?: string | null;
  maxLabel?: string | null;
  optional: boolean;
  describedBy?: string;
}) {
  const { t } = useWords();
  const id = useId();
  const middle = Math.round((min + max) / 2);
  const at = value ?? middle;
  // Touching the middle moves nothing, and is an answer all the same.
  const takeAsItIs = () => value === null && onChange(middle);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      takeAsItIs();
    }
  };

  return (
    <div className="scale">
      <div className="scale-head">
        <label htmlFor={id} className={hiddenLabel ? 'unseen' : undefined}>
          {label}
        </label>
        <output htmlFor={id} className={value === null ? 'open' : undefined}>
          {value ?? t.checkIn.unset}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={1}
        value={at}
        className={value === null ? 'unset' : undefined}
        style={{ '--filled': value === null ? '0%' : `${((at - min) / (max - min)) * 100}%` }}
        aria-valuetext={value === null ? t.checkIn.unsetSpoken : t.task.ofScale(value, max)}
        aria-describedby={describedBy}
        onChange={event => onChange(Number(event.target.value))}
        onPointerUp={takeAsItIs}
        onKeyDown={onKeyDown}
      />
      <div className="scale-ends">
        <span>{minLabel ?? min}</span>
        <span>{maxLabel ?? max}</span>
      </div>
      {optional && value !== null && (
        <button type="button" className="inline-act" onClick={() => onChange(null)}>
          {t.checkIn.clear}
        </button>
      )}
    </div>
  );
}
