import { useState } from 'react';
import type { Day } from '../../../shared/dates.ts';
import type { Failure } from '../../../shared/failure.ts';
import { workText } from '../../../shared/text/work.ts';
import { sayDone } from '../../just-done.tsx';
import { useMay, useMe } from '../../me.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { PeoplePicker, userNamed } from '../../people-picker.tsx';
import { useApi, useWrite } from '../../queries.ts';

/** Tells of an absence: whose, from when to when, and who stands in. */
export function AbsenceForm({ onDone }: { readonly onDone: () => void }) {
  const { say, today } = useLanguage();
  const { user: me } = useMe();
  const mayAll = useMay()('work.saveAbsence');
  const [user, setUser] = useState('');
  const [from, setFrom] = useState<Day>();
  const [to, setTo] = useState<Day>();
  const [replacedBy, setReplacedBy] = useState('');
  const [missing, setMissing] = useState(false);
  const { save, busy, failure } = useSaving();
  const act = async () => {
    setMissing(from === undefined || to === undefined);
    if (from === undefined || to === undefined) return;
    if (!(await save({ user: userNamed(user) ?? me, from, to, replacedBy: userNamed(replacedBy) }))) return;
    onDone();
    sayDone(say(workText['work.absence-saved']));
  };
  const noDay = (day: Day | undefined) => (missing && day === undefined ? say(workText['work.no-day']) : undefined);
  return (
    <ActForm
      act={say(workText['work.add-absence'])}
      busy={busy}
      failure={failure}
      onAct={() => void act()}
      onCancel={onDone}
    >
      {mayAll && (
        <PeoplePicker
          label={say(workText['work.who-away'])}
          value={user}
          nobody={say(workText['work.myself'])}
          except={me}
          onChange={setUser}
        />
      )}
      <DateField label={say(workText['work.from'])} value={from} onChange={setFrom} lean="future" error={noDay(from)} />
      <DateField
        label={say(workText['work.to'])}
        value={to}
        onChange={setTo}
        lean="future"
        min={from ?? today}
        error={noDay(to)}
      />
      <PeoplePicker
        label={say(workText['work.who-replaces'])}
        value={replacedBy}
        nobody={say(workText['work.not-replaced'])}
        except={userNamed(user) ?? me}
        onChange={setReplacedBy}
      />
      <p className="hint prose">{say(workText['work.replaces-note'])}</p>
    </ActForm>
  );
}

type Saved = Parameters<ReturnType<typeof useApi>['work']['saveAbsence']['call']>[0];

function useSaving() {
  const api = useApi();
  const { user: me } = useMe();
  const own = useWrite(api.work.saveOwnAbsence.mutationOptions());
  const others = useWrite(api.work.saveAbsence.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async ({ user, ...absence }: Saved): Promise<boolean> => {
    const answer = user === me ? await own.write(absence) : await others.write({ user, ...absence });
    setFailure(answer.ok ? null : answer.failure);
    return answer.ok;
  };
  return { save, busy: own.busy || others.busy, failure };
}
