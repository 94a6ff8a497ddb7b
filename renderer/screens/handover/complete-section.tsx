import type { Intake } from '../../../shared/case/intake.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { isDay } from '../../../shared/dates.ts';
import { missingItems } from '../../../shared/procedure/facts.ts';
import { shownPostcode } from '../../../shared/reference/postcode.ts';
import { handoverText } from '../../../shared/text/handover.ts';
import { optionWords } from '../../../shared/text/procedure.ts';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { Tag } from '../../parts/tag.tsx';
import { askedState, type HandoverState } from './handover-verdict.ts';
import { QuestionHere } from './question-here.tsx';

interface CompleteSectionProps {
  readonly view: CaseView;
  readonly state: HandoverState;
}

type Item = (typeof missingItems)[number];

/** 3. Is het verzoek compleet? What Awb 9:28 asks for, what is missing on top. */
export function CompleteSection({ view, state }: CompleteSectionProps) {
  const speech = useLanguage();
  const { say } = speech;
  const missing = askedState(view, 'request-missing');
  const received = askedState(view, 'request-received');
  const until = askedState(view, 'repair-term-until');
  const lacking =
    missing.state === 'answered' && typeof missing.value === 'object' && missing.value !== null ? missing.value : [];
  const isLacking = (item: Item) => lacking.includes(item);
  const ordered = [...missingItems.filter(isLacking), ...missingItems.filter((item) => !isLacking(item))];
  return (
    <Section
      title={say(handoverText['handover.complete'])}
      action={
        missing.state === 'answered' ? (
          <>
            <b>{say(handoverText['handover.missing-count'], { count: lacking.length, all: missingItems.length })}</b> ·
            Awb 9:28
          </>
        ) : (
          <Tag kind="missing">{say(handoverText['handover.not-yet'])}</Tag>
        )
      }
    >
      <ul className="talk">
        {received.state !== 'later' && <QuestionHere view={view} asked={received} />}
        <QuestionHere view={view} asked={missing} />
        {until.state !== 'later' && <QuestionHere view={view} asked={until} />}
      </ul>
      {missing.state === 'answered' && (
        <table className="tbl">
          <tbody>
            {ordered.map((item) => (
              <tr key={item}>
                <th scope="row">
                  <ItemName item={item} lacking={isLacking(item)} />
                </th>
                <td>{isLacking(item) ? askWords(state, speech) : itemWords(item, view.intake, speech)}</td>
                <td className="end nowrap">
                  {isLacking(item) ? <Tag kind="missing" /> : <Tag kind="done">{say(handoverText['handover.is'])}</Tag>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function ItemName({ item, lacking }: { readonly item: Item; readonly lacking: boolean }) {
  const { say } = useLanguage();
  const words = say(optionWords[`option.request-missing.${item}`]);
  return lacking ? <b>{words}</b> : <span className="light">{words}</span>;
}

/** What is missing is asked for, within the term of Awb 9:28(3). */
function askWords({ finding }: HandoverState, { say, formatDay }: Speech): string {
  const term = finding?.deadlines.find(({ kind }) => kind === 'repair-term');
  if (term === undefined || !isDay(term.on)) return say(handoverText['handover.ask']);
  return say(handoverText['handover.ask-until'], { day: formatDay(term.on) });
}

/** What the register itself holds of an item, so that it can be compared with the request. */
function itemWords(item: Item, intake: Intake, { say }: Speech): string {
  if (item === 'translation') return say(handoverText['handover.translation-there']);
  if (item !== 'name-and-address') return say(handoverText['handover.item-there']);
  const { name, address, postcode } = intake.concerned ?? intake.caller;
  const what = [name, address, shownPostcode(postcode)].filter((part) => part.trim() !== '').join(', ');
  return what === '' ? say(handoverText['handover.item-there']) : say(handoverText['handover.in-register'], { what });
}
