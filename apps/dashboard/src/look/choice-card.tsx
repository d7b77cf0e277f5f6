/** One of a few choices, large enough to read before choosing. */
export const ChoiceCard = ({
  name,
  checked,
  onChoose,
  label,
  help,
  disabled = false,
}: {
  name: string;
  checked: boolean;
  onChoose: () => void;
  label: string;
  help?: string;
  disabled?: boolean;
}) => (
  <label className={checked ? 'choice on' : disabled ? 'choice off' : 'choice'}>
    <input type="radio" name={name} checked={checked} disabled={disabled} onChange={onChoose} />
    <span>
      <span className="choice-label">{label}</span>
      {help && <span className="muted small choice-help">{help}</span>}
    </span>
  </label>
);
