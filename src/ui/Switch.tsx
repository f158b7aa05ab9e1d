interface SwitchProps {
  label: string;
  title?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** On or off, at once. */
export function Switch({ label, title, on, onChange }: SwitchProps) {
  return (
    <label class="switch" title={title}>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span class="track" aria-hidden="true" />
      <span>{label}</span>
    </label>
  );
}
