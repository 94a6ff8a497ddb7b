import { X } from 'lucide-react';
import { useState } from 'react';
import type { Day } from '../../../shared/dates.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { UserName } from '../../../shared/ids.ts';
import { workText } from '../../../shared/text/work.ts';
import { sayDone } from '../../just-done.tsx';
import { useMay, useMe } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';
import { AbsenceForm } from './absence-form.tsx';

/** Who is away now or later, and who stands in; everybody tells of his own absence, the back office of anybody's. */
export function AbsencesSide() {
  const { say, formatDay } = useLanguage();
  const api = useApi();
  const { user: me } = useMe();
  const mayAll = useMay()('work.removeAbsence');
  const read = useRead(api.work.absences.queryOptions({ input: {} }));
  const [open, setOpen] = useState(false);
  const { remove, failure } = useRemoving();
  const absences = read.state === 'ready' ? read.value : [];
  return (
    <Section title={say(workText['work.absence'])} count={absences.length || undefined}>
      {absences.length === 0 && <p className="sm muted">{say(workText['work.nobody-away'])}</p>}
      <ul className="rows">
        {absences.map(({ user, name, from, to, replacedByName }) => (
          <li key={`${user}/${from}`} className="with-act">
            <div>
              <span className="strong">{name}</span> ·{' '}
              {say(workText['work.away'], { from: formatDay(from, 'brief'), to: formatDay(to, 'brief') })}
              <br />
              <span className="muted">
                {replacedByName === null
                  ? say(workText['work.not-replaced'])
                  : say(workText['work.replaced-by'], { name: replacedByName })}
              </span>
            </div>
            {(mayAll || user === me) && (
              <Button
                small
                iconOnly
                icon={X}
                aria-label={say(workText['work.remove-absence-of'], { name })}
                onClick={() => void remove({ user, from })}
              />
            )}
          </li>
        ))}
      </ul>
      <Refusal failure={failure} />
      {open ? (
        <AbsenceForm onDone={() => setOpen(false)} />
      ) : (
        <div className="acts">
          <Button small onClick={() => setOpen(true)}>
            {say(workText['work.add-absence'])}
          </Button>
        </div>
      )}
    </Section>
  );
}

function useRemoving() {
  const { say } = useLanguage();
  const api = useApi();
  const { user: me } = useMe();
  const own = useWrite(api.work.removeOwnAbsence.mutationOptions());
  const others = useWrite(api.work.removeAbsence.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const remove = async ({ user, from }: { readonly user: UserName; readonly from: Day }) => {
    const answer = user === me ? await own.write({ from }) : await others.write({ user, from });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) sayDone(say(workText['work.absence-removed']));
  };
  return { remove, failure };
}
