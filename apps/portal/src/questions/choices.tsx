import { useId } from 'react';

/** One of a few, each as large as a thumb. */
export function Choices<Value extends string>({
  legend,
  hiddenLegend = false,
  choices,
  chosen,
  onChoose,
}: {
  legend: string;
  /** Where the heading of the page asks already. */
  hiddenLegend?: boolean;
  choices: readonly { value: Value; label: string }[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
}) {
  const group = useId();
  return (
    <fieldset className="picks">
      <legend className={hiddenLegend ? 'unseen' : undefined}>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} className="pick">
          <input type="radio" name={group} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
