import type { UserName } from '../../../shared/ids.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { workText } from '../../../shared/text/work.ts';
import { AbsentNote } from '../../absent-note.tsx';
import { caseWords } from '../../case-words.ts';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { FieldError } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Section } from '../../parts/section.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { PeoplePicker, userNamed } from '../../people-picker.tsx';
import { taskAct } from '../../task-words.ts';
import { type InHand, linesInHand, useHandOn } from './use-hand-on.ts';

/** What goes, to whom, and why; afterwards what went and what was refused. */
export function HandOnForm({ user, inHand }: { readonly user: UserName; readonly inHand: InHand }) {
  const speech = useLanguage();
  const { say, language } = speech;
  const words = caseWords(useLists(), language);
  const lines = linesInHand(inHand);
  const hand = useHandOn(user, lines);
  const line = (key: string, number: string, told: string) => (
    <Line key={key} id={key} number={number} told={told} hand={hand} except={user} />
  );
  return (
    <Form className="stack wide-gap" onAct={hand.act}>
      {hand.handed && <Handed results={hand.handed.results} />}
      {lines.length > 0 && (
        <>
          <TextField
            label={say(workText['work.reason'])}
            value={hand.reason}
            onChange={hand.setReason}
            error={hand.missing === 'reason' ? say(workText['work.no-reason']) : undefined}
          />
          <PeoplePicker
            label={say(workText['work.all-to'])}
            value={hand.allTo}
            nobody={say(workText['work.choose-colleague'])}
            except={user}
            onChange={hand.setAllTo}
            error={hand.missing === 'receiver' ? say(workText['work.no-receiver']) : undefined}
          />
          <AbsentNote user={userNamed(hand.allTo)} on={undefined} />
        </>
      )}
      {inHand.reports.length > 0 && (
        <Section title={say(workText['work.reports'])} count={inHand.reportCount} level={2}>
          <ul className="rows">
            {inHand.reports.map((row) => line(row.id, row.number, `${words.person(row)} · ${words.title(row)}`))}
          </ul>
        </Section>
      )}
      {inHand.tasks.length > 0 && (
        <Section title={say(workText['work.tasks'])} count={inHand.tasks.length} level={2}>
          <ul className="rows">
            {inHand.tasks.map(({ case: row, task }) =>
              line(`${row.id}/${task.task}`, row.number, `${taskAct(task, speech)} · ${words.person(row)}`),
            )}
          </ul>
        </Section>
      )}
      <FieldError id="hand-on-lines" error={hand.missing === 'lines' ? say(workText['work.none-chosen']) : undefined} />
      <Refusal failure={hand.failure} />
      {lines.length > 0 && (
        <div className="acts">
          <Button kind="primary" type="submit">
            {say(workText['work.hand-on'])}
          </Button>
        </div>
      )}
    </Form>
  );
}

interface LineProps {
  readonly id: string;
  readonly number: string;
  readonly told: string;
  readonly hand: ReturnType<typeof useHandOn>;
  readonly except: UserName;
}

/** A report or a task: whether it goes, and to whom if that differs. */
function Line({ id, number, told, hand, except }: LineProps) {
  const { say } = useLanguage();
  const goes = !hand.leftOut.includes(id);
  return (
    <li className="with-act">
      <label className="choice">
        <input
          type="checkbox"
          checked={goes}
          aria-label={say(workText['work.hand-on-line'], { number })}
          onChange={(event) => hand.leave(id, !event.target.checked)}
        />
        <span>
          {number} · <span className="muted">{told}</span>
        </span>
      </label>
      {goes && (
        <PeoplePicker
          label={say(workText['work.line-to'], { number })}
          labelHidden
          value={hand.lineTo[id] ?? ''}
          nobody={say(workText['work.as-above'])}
          except={except}
          onChange={(to) => hand.send(id, to)}
        />
      )}
    </li>
  );
}

type Results = NonNullable<ReturnType<typeof useHandOn>['handed']>['results'];

/** What went, and each refusal with its reason. */
function Handed({ results }: { readonly results: Results }) {
  const { say, language } = useLanguage();
  const refused = results.filter(({ failure }) => failure !== null);
  const count = results.length - refused.length;
  return (
    <div role="status">
      <Notice kind={refused.length > 0 ? 'today' : 'done'} title={say(workText['work.handed-on'], { count })}>
        {refused.length > 0 && (
          <>
            <p className="strong">{say(workText['work.not-handed-on'])}</p>
            <ul>
              {refused.map(({ caseId, number, failure }) => (
                <li key={caseId}>
                  {number === null ? '' : `${number}: `}
                  {failure && failureSentence(failure, language)}
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </div>
  );
}
