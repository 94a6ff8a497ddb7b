import { UserName } from '../shared/ids.ts';
import { Select } from './parts/select.tsx';
import { useApi, useRead } from './queries.ts';

interface PeoplePickerProps {
  readonly label: string;
  /** A user name; empty for nobody. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What the empty choice is called. */
  readonly nobody: string;
  /** A user who is not offered: the empty choice stands for him. */
  readonly except?: string | undefined;
  readonly error?: string | undefined;
  readonly labelHidden?: boolean | undefined;
}

/** A colleague who handles reports, or nobody. */
export function PeoplePicker({ label, labelHidden, value, onChange, nobody, except, error }: PeoplePickerProps) {
  const api = useApi();
  const people = useRead(api.list.people.queryOptions({ input: {}, staleTime: Number.POSITIVE_INFINITY }));
  const handlers =
    people.state === 'ready'
      ? people.value.filter(({ user, active, handles }) => active && handles && user !== except)
      : [];
  return (
    <Select
      label={label}
      labelHidden={labelHidden}
      value={value}
      emptyLabel={nobody}
      options={handlers.map(({ user, name }) => ({ value: user, label: name }))}
      onChange={onChange}
      error={error}
    />
  );
}

/** The chosen colleague as a call takes it; null for nobody. */
export function userNamed(value: string): UserName | null {
  const parsed = UserName.safeParse(value);
  return parsed.success ? parsed.data : null;
}
