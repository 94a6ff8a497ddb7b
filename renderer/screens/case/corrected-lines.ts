import { correctedIntake, type Intake } from '../../../shared/case/intake.ts';
import { nobody, type Person } from '../../../shared/case/person.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { safetyText } from '../../../shared/text/care.ts';
import { caseText, correctedWords } from '../../../shared/text/case.ts';
import { intakeText } from '../../../shared/text/intake.ts';
import { factWords, peopleText, reachWords } from '../../../shared/text/people.ts';
import type { Words } from '../../../shared/text/words.ts';
import { caseWords } from '../../case-words.ts';
import { lawWords } from '../../intake-fields/law-words.ts';
import { mostOthers } from '../../intake-fields/others-form.ts';
import { safetyWords } from '../../intake-fields/safety-words.ts';
import type { Lists } from '../../lists.ts';
import type { Speech } from '../../parts/language.tsx';
import { careRows } from './care-rows.ts';
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

/** All parts, always in one order and number, so that before and after stand side by side. */
function shownValues(intake: Intake, context: LineContext): readonly Shown[] {
  const { say } = context.speech;
  const of = (words: Words) => (field: string) => say(words, { field });
  const hidden = context.anonymous;
  return [
    ...personValues(intake.caller, context, { whose: of(correctedWords['corrected.of-caller']), hidden }),
    ...personValues(intake.concerned, context, { whose: of(correctedWords['corrected.of-other']), hidden: false }),
    ...otherValues(intake, context),
    ...reachValues(intake, context),
    ...matterValues(intake, context),
    ...careRows(intake.care, context.speech, context.lists).map(({ term, value }) => ({ part: term, value })),
    {
      part: say(safetyText['safety.title']),
      value: intake.safety === null ? '' : safetyWords(intake.safety, context.speech),
    },
  ];
}

function otherValues({ others }: Intake, context: LineContext): readonly Shown[] {
  const { say, language } = context.speech;
  const label = (list: string, code: string | null | undefined) =>
    code ? context.lists.label(list, code, language) : '';
  return Array.from({ length: mostOthers }, (_, at) => {
    const other = others[at];
    const whose = (field: string) => say(correctedWords['corrected.of-somebody'], { field, count: at + 1 });
    return [
      { part: whose(say(correctedWords['corrected.role'])), value: label('person-roles', other?.role) },
      { part: whose(say(correctedWords['corrected.basis'])), value: label('acting-bases', other?.basis) },
      ...personValues(other?.person ?? null, context, { whose, hidden: false }),
    ];
  }).flat();
}

interface Whose {
  /** Names a field with whose it is. */
  readonly whose: (field: string) => string;
  readonly hidden: boolean;
}

function personValues(person: Person | null, { speech }: LineContext, { whose, hidden }: Whose): readonly Shown[] {
  const { say } = speech;
  const shown = person ?? nobody;
  const value = (part: string, text: string) => ({ part: whose(part), value: text, hidden });
  return [
    ...(['name', 'phone', 'email', 'address', 'postcode'] as const).map((field) =>
      value(say(intakeText[`intake.${field}`]), shown[field]),
    ),
    value(say(correctedWords['corrected.born']), shown.born),
    value(
      say(correctedWords['corrected.unknown']),
      shown.unknown.map((fact) => say(factWords[`fact.${fact}`])).join(', '),
    ),
    value(say(peopleText['people.reach-by']), shown.reachBy === null ? '' : say(reachWords[`reach.${shown.reachBy}`])),
    value(say(peopleText['people.reach-when']), shown.reachWhen),
    value(say(peopleText['people.interpreter']), shown.interpreter),
    value(say(correctedWords['corrected.ask-first']), shown.askFirst ? say(intakeText['intake.reply-yes']) : ''),
  ];
}

const unknownWords = {
  law: correctedWords['corrected.law'],
  organisation: correctedWords['corrected.organisation'],
  area: correctedWords['corrected.area'],
} as const;

function reachValues(intake: Intake, { speech, lists }: LineContext): readonly Shown[] {
  const { say, language } = speech;
  const yesOrNo = (yes: boolean) => say(intakeText[yes ? 'intake.reply-yes' : 'intake.reply-no']);
  const label = (list: string, code: string | null) => (code === null ? '' : lists.label(list, code, language));
  return [
    { part: say(correctedWords['corrected.anonymous']), value: yesOrNo(intake.anonymous) },
    { part: say(intakeText['intake.calls-as']), value: label('reporter-roles', intake.reporterRole) },
    { part: say(correctedWords['corrected.basis']), value: label('acting-bases', intake.callerBasis) },
    { part: say(intakeText['intake.area']), value: label('areas', intake.area) },
    { part: say(intakeText['intake.wijk']), value: label('areas', intake.wijk) },
    { part: say(correctedWords['corrected.reply']), value: yesOrNo(intake.replyPossible) },
    { part: say(intakeText['intake.wishes']), value: intake.wishes },
    {
      part: say(correctedWords['corrected.unknown']),
      value: intake.unknown.map((what) => say(unknownWords[what])).join(', '),
    },
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
