import { correctedIntake, type Intake } from '../../../shared/case/intake.ts';
import type { Person } from '../../../shared/case/person.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { caseText, correctedWords } from '../../../shared/text/case.ts';
import { intakeText } from '../../../shared/text/intake.ts';
import { caseWords } from '../../case-words.ts';
import { lawWords } from '../../intake-fields/law-words.ts';
import type { Lists } from '../../lists.ts';
import type { Speech } from '../../parts/language.tsx';
import { receivedWords } from './received-words.ts';

/** A report before and after one of its corrections. */
export interface Corrected {
  readonly before: Intake;
  readonly after: Intake;
}

/** The corrections of a history, by their position. */
export function correctionsIn(timeline: CaseView['timeline']): ReadonlyMap<number, Corrected> {
  const corrections = new Map<number, Corrected>();
  let present: Intake | undefined;
  for (const { position, event } of timeline) {
    if (event.type === 'caseRegistered') present = event.intake;
    if (event.type !== 'intakeCorrected' || present === undefined) continue;
    const after = correctedIntake(present, event.changes);
    corrections.set(position, { before: present, after });
    present = after;
  }
  return corrections;
}

interface LineContext {
  readonly speech: Speech;
  readonly lists: Lists;
  /** The caller wants to be anonymous now: what was known of the caller is not shown again. */
  readonly anonymous: boolean;
}

/** What stands in the timeline of a value longer than this is only that it changed. */
const longestShown = 60;

/** What a correction changed, a line for each: its name, and what stands there now and stood there before where that is short. */
export function correctedLines({ before, after }: Corrected, context: LineContext): readonly string[] {
  const { say } = context.speech;
  const old = shownValues(before, context);
  return shownValues(after, context).flatMap((now, index) => {
    const was = old[index];
    if (was === undefined || was.value === now.value) return [];
    if (now.hidden || [was, now].some(({ value }) => value.length > longestShown || value.includes('\n'))) {
      return [say(correctedWords['corrected.long'], { part: now.part })];
    }
    const orEmpty = (value: string) => value || say(correctedWords['corrected.empty']);
    return [
      say(correctedWords['corrected.line'], { part: now.part, now: orEmpty(now.value), before: orEmpty(was.value) }),
    ];
  });
}

/** A part of what was taken down, in words; the value is empty when nothing was said. */
interface Shown {
  readonly part: string;
  readonly value: string;
  readonly hidden?: boolean;
}

/** All parts, always in one order. */
function shownValues(intake: Intake, context: LineContext): readonly Shown[] {
  return [
    ...personValues(intake.caller, context, true),
    ...personValues(intake.concerned, context, false),
    ...reachValues(intake, context),
    ...matterValues(intake, context),
  ];
}

function personValues(person: Person | null, { speech, anonymous }: LineContext, isCaller: boolean): readonly Shown[] {
  const { say } = speech;
  const whose = isCaller ? correctedWords['corrected.of-caller'] : correctedWords['corrected.of-other'];
  const known = (['name', 'phone', 'email', 'address', 'postcode'] as const).map((field) => ({
    part: say(whose, { field: say(intakeText[`intake.${field}`]) }),
    value: person?.[field] ?? '',
    hidden: isCaller && anonymous,
  }));
  const born = say(whose, { field: say(correctedWords['corrected.born']) });
  return [...known, { part: born, value: person?.born ?? '', hidden: isCaller && anonymous }];
}

function reachValues(intake: Intake, { speech, lists }: LineContext): readonly Shown[] {
  const { say, language } = speech;
  const yesOrNo = (yes: boolean) => say(intakeText[yes ? 'intake.reply-yes' : 'intake.reply-no']);
  const label = (list: string, code: string | null) => (code === null ? '' : lists.label(list, code, language));
  return [
    { part: say(correctedWords['corrected.anonymous']), value: yesOrNo(intake.anonymous) },
    { part: say(intakeText['intake.calls-as']), value: label('reporter-roles', intake.reporterRole) },
    { part: say(intakeText['intake.area']), value: label('areas', intake.area) },
    { part: say(intakeText['intake.wijk']), value: label('areas', intake.wijk) },
    { part: say(correctedWords['corrected.reply']), value: yesOrNo(intake.replyPossible) },
    { part: say(intakeText['intake.wishes']), value: intake.wishes },
  ];
}

function matterValues(intake: Intake, { speech, lists }: LineContext): readonly Shown[] {
  const { say, language } = speech;
  const label = (list: string, code: string) => lists.label(list, code, language);
  return [
    { part: say(intakeText['intake.channel']), value: label('channels', intake.channel) },
    { part: say(caseText['case.channel']), value: receivedWords(intake, speech, 'date') },
    { part: say(caseText['case.kind']), value: label('case-kinds', intake.kind) },
    { part: say(intakeText['intake.law']), value: intake.law === null ? '' : say(lawWords[intake.law]) },
    { part: say(intakeText['intake.parties']), value: caseWords(lists, language).parties(intake).join(', ') },
    {
      part: say(intakeText['intake.subjects']),
      value: intake.subjects.map((code) => label('subjects', code)).join(', '),
    },
    { part: say(intakeText['intake.matter-title']), value: intake.title },
    { part: say(caseText['case.story']), value: intake.story },
  ];
}
