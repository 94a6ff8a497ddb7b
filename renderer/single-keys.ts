import type { OwnKeys } from '../shared/contract/entry.ts';
import type { CallName } from '../shared/contract/index.ts';
import { caseText } from '../shared/text/case.ts';
import { evaluationText } from '../shared/text/evaluation.ts';
import { tieText } from '../shared/text/hints.ts';
import { letterText } from '../shared/text/letters.ts';
import { ownKeysText } from '../shared/text/own-keys.ts';
import { referText } from '../shared/text/referral.ts';
import { registerText } from '../shared/text/register.ts';
import { shellText } from '../shared/text/shell.ts';
import { signalsText } from '../shared/text/signals-screen.ts';
import { todayText } from '../shared/text/today.ts';
import type { Words } from '../shared/text/words.ts';
import { workText } from '../shared/text/work.ts';

/** A key of one character, as the program gives it. */
export interface SingleKey {
  /** The name of its shortcut. */
  readonly id: string;
  readonly keys: string;
  /** What it does. */
  readonly words: Words;
  /** The screen on which it works; null: on all of them. */
  readonly screen: Words | null;
  /** Who may not make this call has no such key. */
  readonly call?: CallName | undefined;
  /** Can be switched off but not changed. */
  readonly fixed?: boolean | undefined;
}

const today = shellText['shell.today'];
const work = shellText['shell.work'];
const register = shellText['shell.register'];
const report = shellText['shell.report'];
const signals = shellText['shell.signals'];
const evaluation = shellText['shell.evaluation'];

/**
 * All keys of one character, so that each can be switched off or changed by itself (WCAG 2.1.4). A new one is a line here beside
 * its `useShortcut` with the same id and character; a test holds the two together.
 */
export const singleKeys: readonly SingleKey[] = [
  { id: 'newReport', keys: 'N', words: shellText['shell.new-report'], screen: null, call: 'case.register' },
  { id: 'go-today', keys: 'V', words: today, screen: null, call: 'today.show' },
  { id: 'go-work', keys: 'M', words: work, screen: null, call: 'work.board' },
  { id: 'go-register', keys: 'R', words: register, screen: null, call: 'register.search' },
  { id: 'go-signals', keys: 'S', words: signals, screen: null, call: 'signal.list' },
  { id: 'go-evaluation', keys: 'E', words: evaluation, screen: null, call: 'evaluation.show' },
  { id: 'keySheet', keys: '?', words: ownKeysText['own-keys.sheet'], screen: null },
  { id: 'whoseWork', keys: 'T', words: todayText['today.switch'], screen: today, call: 'case.assign' },
  { id: 'giveLine', keys: 'A', words: todayText['today.give'], screen: today, call: 'case.moveTask' },
  { id: 'postponeLine', keys: 'U', words: todayText['today.postpone'], screen: today, call: 'case.moveTask' },
  { id: 'boardWhose', keys: 'T', words: todayText['today.switch'], screen: work, call: 'case.assign' },
  { id: 'boardKind', keys: 'K', words: workText['work.next-kind'], screen: work, call: 'work.board' },
  { id: 'boardColleague', keys: 'C', words: workText['work.to-colleague'], screen: work, call: 'case.assign' },
  {
    id: 'searchList',
    keys: '/',
    words: registerText['register.key-search'],
    screen: register,
    call: 'register.search',
  },
  {
    id: 'toFilters',
    keys: 'F',
    words: registerText['register.key-filters'],
    screen: register,
    call: 'register.search',
  },
  { id: 'linkReport', keys: 'K', words: tieText['ties.link-act'], screen: register, call: 'case.link' },
  { id: 'writeNote', keys: 'O', words: caseText['case.note-form'], screen: report, call: 'case.note' },
  { id: 'refer', keys: 'D', words: referText['refer.act'], screen: report, call: 'referral.make' },
  { id: 'printReport', keys: 'P', words: caseText['case.print'], screen: report, call: 'print.file' },
  { id: 'makeLetter', keys: 'B', words: letterText['letters.make'], screen: report, call: 'letter.make' },
  { id: 'whyThisDate', keys: 'W', words: caseText['case.why-this-date'], screen: report, call: 'case.open' },
  {
    id: 'answers',
    keys: '1',
    words: ownKeysText['own-keys.answers'],
    screen: report,
    call: 'case.answer',
    fixed: true,
  },
  { id: 'takeUpSignal', keys: 'O', words: signalsText['signals.take-up'], screen: signals, call: 'signal.takeUp' },
  { id: 'confirmSignal', keys: 'B', words: signalsText['signals.confirm'], screen: signals, call: 'signal.confirm' },
  { id: 'dismissSignal', keys: 'X', words: signalsText['signals.dismiss'], screen: signals, call: 'signal.dismiss' },
  {
    id: 'followUpSignal',
    keys: 'L',
    words: signalsText['signals.follow-up'],
    screen: signals,
    call: 'signal.followUp',
  },
  { id: 'closeSignal', keys: 'K', words: signalsText['signals.close'], screen: signals, call: 'signal.close' },
  { id: 'noteSignal', keys: 'I', words: signalsText['signals.add-note'], screen: signals, call: 'signal.note' },
  { id: 'assignSignal', keys: 'A', words: signalsText['signals.assign'], screen: signals, call: 'signal.assign' },
  {
    id: 'evaluationPeriod',
    keys: 'P',
    words: evaluationText['evaluation.choose-period'],
    screen: evaluation,
    call: 'evaluation.show',
  },
];

/** The character by which a key works for this person; null: none. */
export function ownKeyOf({ id, keys }: SingleKey, own: OwnKeys): string | null {
  return own[id] === undefined ? keys : own[id];
}

interface Keyboard {
  readonly own: OwnKeys;
  /** The keys this person has. */
  readonly among: readonly SingleKey[];
}

/** Which other key already has this character where both would be heard; undefined: it is free. */
export function holderOf(wanted: string, key: SingleKey, { own, among }: Keyboard): SingleKey | undefined {
  const heardTogether = (other: SingleKey) =>
    other.screen === null || key.screen === null || other.screen === key.screen;
  return among.find((other) => other !== key && ownKeyOf(other, own) === wanted && heardTogether(other));
}

/** The choice with this key changed; what is as the program gives it is not kept. Null: switched off. */
export function withKey(own: OwnKeys, key: SingleKey, wanted: string | null): OwnKeys {
  const others = Object.entries(own).filter(([id]) => id !== key.id);
  return Object.fromEntries(wanted === key.keys ? others : [...others, [key.id, wanted]]);
}
