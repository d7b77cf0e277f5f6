import { useState } from 'react';
import { useWords } from '../words/words';
import type { QuestionInputProps } from './question-input';

/** Text that reads as a number becomes one; anything else is kept as it was typed, and told when it is time. */
export function NumberInput({ question, labelledBy, describedBy, value, onChange }: QuestionInputProps) {
  const { t } = useWords();
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const { min, max } = question;
  const range =
    min !== null && max !== null
      ? t.task.betweenNumbers(min, max)
      : min !== null
        ? t.task.numberFrom(min)
        : max !== null
          ? t.task.numberUpTo(max)
          : null;
  return (
    <div className="field">
      {range && <p className="hint">{range}</p>}
      <input
        type="text"
        inputMode="decimal"
        className="line-input short"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        autoComplete="off"
        value={text}
        onChange={event => {
          setText(event.target.value);
          onChange(numberFrom(event.target.value));
        }}
      />
    </div>
  );
}

/** A decimal comma counts as a point. */
function numberFrom(text: string): string | number | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return /^[+-]?\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : trimmed;
}
