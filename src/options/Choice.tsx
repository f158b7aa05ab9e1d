import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  type: 'radio' | 'checkbox';
  /** Radios of one name exclude each other. */
  name: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: string;
  help?: string;
  /** What stands beneath the label, such as a sample. */
  children?: ComponentChildren;
}

/** One thing to choose, with what it means. */
export function Choice({ type, name, checked, onChange, label, help, children }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type={type}
        name={name}
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        {label}
        {help && <span class="help">{help}</span>}
        {children}
      </span>
    </label>
  );
}
