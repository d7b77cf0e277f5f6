import { useId } from 'react';
import { useWords } from '../words/words';
import type { QuestionInputProps } from './question-input';

export function ChoiceInput({ question, labelledBy, describedBy, value, onChange, names }: QuestionInputProps) {
  const { say } = useWords();
  const group = useId();
  return (
    <div className="picks" role="radiogroup" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {question.options.map(option => (
        <label key={option.key} className="pick">
          <input type="radio" name={group} checked={value === option.key} onChange={() => onChange(option.key)} />
          <span>{say(option.label, names)}</span>
        </label>
      ))}
    </div>
  );
}

export function MultipleChoiceInput({ question, labelledBy, describedBy, value, onChange, names }: QuestionInputProps) {
  const { t, say } = useWords();
  const chosen = Array.isArray(value) ? value : [];
  const most = question.maxChoices ?? question.options.length;
  const toggle = (key: string) => {
    // In the order of the list, so that the answer does not tell in which order somebody hesitated.
    const next = question.options.map(option => option.key).filter(each => (each === key ? !chosen.includes(key) : chosen.includes(each)));
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <div className="picks" role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <p className="hint">{most < question.options.length ? t.task.upTo(most) : t.task.anyNumber}</p>
      {question.options.map(option => (
        <label key={option.key} className="pick">
          <input
            type="checkbox"
            checked={chosen.includes(option.key)}
            disabled={!chosen.includes(option.key) && chosen.length >= most}
            onChange={() => toggle(option.key)}
          />
          <span>{say(option.label, names)}</span>
        </label>
      ))}
    </div>
  );
}
