import type { CallName } from './contract/index.ts';
import { type Right, rightsTable } from './rights-table.ts';
import type { Relation, Role, Sensitivity } from './roles.ts';

/** All calls, for the tests that hold the whole to account. */
export const callNames: readonly CallName[] = Object.keys(rightsTable).filter(isCallName);

/** True when the text names a call of the contract. */
export function isCallName(name: string): name is CallName {
  return Object.hasOwn(rightsTable, name);
}

/** Which calls emergency access lets through: looking, and no more. */
const emergencyCalls: readonly CallName[] = ['case.open', 'file.open', 'file.read'];

/**
 * Need to know: with which relations a role may come near a sensitive report at all (reliability bar, 3.2 and 3.3). A role that
 * is not named never does. As long as nobody handles it, whoever may take it up can see it.
 */
const needToKnow: Partial<Readonly<Record<Role, readonly Relation[]>>> = {
  'back-office': ['owner', 'has-task', 'stands-in', 'awaits-office', 'emergency'],
  investigator: ['owner', 'has-task', 'stands-in', 'awaits-ombudsman', 'emergency'],
  reviewer: ['emergency'],
};

/** How somebody stands to what a call is about: no sensitivity where it is about no report. */
export interface StandTo {
  readonly held: readonly Relation[];
  readonly sensitivity: Sensitivity | null;
}

/** How everybody stands to an ordinary report. */
export const toAnyReport: StandTo = { held: ['any'], sensitivity: 'ordinary' };

/** The relations with which one of these roles may make the call about a report; null when none may. */
export function relationsFor(
  call: CallName,
  roles: readonly Role[],
  sensitivity: Sensitivity = 'ordinary',
): readonly Relation[] | null {
  const rights = roles.flatMap((role) => rightOn(call, role, sensitivity) ?? []);
  if (rights.length === 0) return null;
  return [...new Set(rights.map((right) => (right === 'yes' ? 'any' : right)))];
}

/** The first of these roles that lets the call through for whoever stands so to it; null when none does. */
export function roleThatMay(call: CallName, roles: readonly Role[], { held, sensitivity }: StandTo): Role | null {
  return roles.find((role) => fits(rightOn(call, role, sensitivity), held)) ?? null;
}

/** What a role may: the row of the table, and of a sensitive report only what it needs to know. */
function rightOn(call: CallName, role: Role, sensitivity: Sensitivity | null): Right | undefined {
  const right = rightsTable[call][role];
  if (right === undefined || right === 'yes' || sensitivity !== 'sensitive') return right;
  const mayLook = emergencyCalls.includes(call);
  return needToKnow[role]?.filter((relation) => (relation === 'emergency' ? mayLook : covers(right, relation)));
}

/** Whether a right over ordinary reports holds for this way of standing to a sensitive one. */
function covers(right: readonly Relation[], relation: Relation): boolean {
  if (right.includes('any') || right.includes(relation)) return true;
  return relation === 'awaits-ombudsman' && right.includes('with-ombudsman');
}

function fits(right: Right | undefined, held: readonly Relation[]): boolean {
  if (right === undefined) return false;
  return right === 'yes' || right.includes('any') || right.some((relation) => held.includes(relation));
}
