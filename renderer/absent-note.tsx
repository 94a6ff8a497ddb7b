import type { Day } from '../shared/dates.ts';
import { workText } from '../shared/text/work.ts';
import { useLanguage } from './parts/language.tsx';
import { useApi, useRead } from './queries.ts';

interface AbsentNoteProps {
  /** Whose work it would be. */
  readonly user: string | null;
  /** The day of the work; undefined while it is not chosen: today. */
  readonly on: Day | undefined;
}

/** Says that somebody is away on the day of a task, and who stands in; says nothing otherwise. */
export function AbsentNote({ user, on }: AbsentNoteProps) {
  const { say, formatDay, today } = useLanguage();
  const api = useApi();
  const read = useRead(api.work.absences.queryOptions({ input: {}, staleTime: 60_000 }));
  const day = on ?? today;
  const away =
    read.state === 'ready'
      ? read.value.find((absence) => absence.user === user && absence.from <= day && absence.to >= day)
      : undefined;
  if (!away) return <p className="hint" role="status" />;
  const told = { name: away.name, to: formatDay(away.to, 'brief') };
  return (
    <p className="hint" role="status">
      {away.replacedByName === null
        ? say(workText['work.is-away-alone'], told)
        : say(workText['work.is-away'], { ...told, replacedBy: away.replacedByName })}
    </p>
  );
}
