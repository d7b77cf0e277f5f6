import { useId } from 'react';

/** One of a few, each as large as a thumb. */
export function Choices<Value extends string>({
  legend,
  choices,
  chosen,
  onChoose,
}: {
  legend: string;
  choices: readonly { value: Value; label: string }[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
}) {
  const group = useId();
  return (
    <fieldset className="picks">
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} className="pick">
          <input type="radio" name={group} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
