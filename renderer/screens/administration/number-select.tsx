import { Select } from '../../parts/select.tsx';

interface NumberSelectProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly from: number;
  readonly to: number;
  /** The number in words: "5 werkdagen". */
  readonly words: (value: number) => string;
}

/** A whole number within bounds, with its unit: nothing else can be chosen. */
export function NumberSelect({ label, hint, value, onChange, from, to, words }: NumberSelectProps) {
  const numbers = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return (
    <div className="narrow-field">
      <Select
        label={label}
        hint={hint}
        value={String(value)}
        onChange={(text) => onChange(Number(text))}
        options={numbers.map((number) => ({ value: String(number), label: words(number) }))}
      />
    </div>
  );
}
