import type { WatchRuleAbout } from '../../../shared/contract/watch-rule.ts';
import type { Day } from '../../../shared/dates.ts';
import { watchRuleText } from '../../../shared/text/watch-rules.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Lists } from '../../lists.ts';
import type { Api } from '../../queries.ts';

type ListAnswer = Awaited<ReturnType<Api['watchRule']['list']['call']>>;

/** A rule as the list shows it. */
export type RuleRow = Extract<ListAnswer, { ok: true }>['value'][number];

/** What the call to keep a rule takes. */
export type RuleInput = Parameters<Api['watchRule']['save']['call']>[0];

/** What the form of a rule holds, as typed. */
export interface RuleDraft {
  readonly id: RuleRow['id'] | null;
  readonly name: string;
  readonly reason: string;
  readonly organisation: string | undefined;
  readonly subject: string | undefined;
  /** An area or a wijk. */
  readonly place: string | undefined;
  readonly law: WatchRuleAbout['law'];
  readonly kind: string | undefined;
  readonly danger: boolean;
  /** Each report is told; else so many within so many days. */
  readonly each: boolean;
  readonly count: string;
  readonly days: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

export type RuleProblems = Partial<Record<'name' | 'reason' | 'about' | 'count' | 'days' | 'from' | 'to', Words>>;

/** What the parts of the form of a rule are given. */
export interface RuleFieldsProps {
  readonly draft: RuleDraft;
  readonly problems: RuleProblems;
  readonly change: (part: Partial<RuleDraft>) => void;
}

/** The form of a rule that is there, or of a new one that begins today. */
export function ruleDraft(rule: RuleRow | null, today: Day): RuleDraft {
  return {
    id: rule?.id ?? null,
    name: rule?.name ?? '',
    reason: rule?.reason ?? '',
    organisation: rule?.organisation ?? undefined,
    subject: rule?.subject ?? undefined,
    place: rule?.wijk ?? rule?.area ?? undefined,
    law: rule?.law ?? null,
    kind: rule?.kind ?? undefined,
    danger: rule?.danger ?? false,
    each: (rule?.count ?? 1) === 1,
    count: String(rule && rule.count > 1 ? rule.count : 3),
    days: String(rule && rule.count > 1 ? rule.days : 28),
    from: rule?.from ?? today,
    to: rule?.to ?? undefined,
  };
}

/** What keeps a rule from being kept, per field; empty when nothing does. */
export function ruleProblems(draft: RuleDraft): RuleProblems {
  const { name, reason, each, count, days, from, to } = draft;
  return {
    ...(name.trim() === '' && { name: watchRuleText['watch-rule.name-missing'] }),
    ...(reason.trim() === '' && { reason: watchRuleText['watch-rule.reason-missing'] }),
    ...(isAboutNothing(draft) && { about: watchRuleText['watch-rule.about-missing'] }),
    ...(!each && !isBetween(count, 2, 1000) && { count: watchRuleText['watch-rule.count-fault'] }),
    ...(!each && !isBetween(days, 1, 365) && { days: watchRuleText['watch-rule.days-fault'] }),
    ...(from === undefined && { from: watchRuleText['watch-rule.from-missing'] }),
    ...(from && to && to < from && { to: watchRuleText['watch-rule.to-before'] }),
  };
}

/** What the rule looks for and when it tells, as the call to try it takes it. */
export function termsOf(draft: RuleDraft, lists: Lists) {
  const { organisation = null, subject = null, place = null, law, kind = null, danger, each, count, days } = draft;
  const isWijk = lists.items('areas').some(({ code, data }) => code === place && data.level === 'wijk');
  return {
    ...{ organisation, subject, law, kind, danger },
    area: isWijk ? null : place,
    wijk: isWijk ? place : null,
    count: each ? 1 : Number(count),
    days: each ? 1 : Number(days),
  } satisfies Parameters<Api['watchRule']['try']['call']>[0];
}

/** The rule as it is to be kept; null while it has no first day. */
export function ruleInput(draft: RuleDraft, lists: Lists): RuleInput | null {
  const { id, name, reason, from, to = null } = draft;
  return from === undefined
    ? null
    : { id, name: name.trim(), reason: reason.trim(), ...termsOf(draft, lists), from, to };
}

function isAboutNothing({ organisation, subject, place, law, kind, danger }: RuleDraft): boolean {
  return [organisation, subject, place, law ?? undefined, kind].every((one) => one === undefined) && !danger;
}

function isBetween(typed: string, least: number, most: number): boolean {
  return /^\d{1,4}$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most;
}
