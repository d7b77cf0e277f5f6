/** A filter that is on or off. */
export const FilterChip = ({ label, isOn, onToggle }: { label: string; isOn: boolean; onToggle: () => void }) => (
  <button type="button" className="filter-chip" aria-pressed={isOn} onClick={onToggle}>
    {label}
  </button>
);
