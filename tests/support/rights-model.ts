import { type Role, roles } from '../../shared/roles.ts';
import { decidedCalls } from '../flow/calls.ts';

/** How somebody stands to a report, as a person would say it. */
export interface ModelStand {
  /** Nobody, this person, a colleague for whom he stands in, or another one. */
  readonly owner: 'nobody' | 'me' | 'replaced' | 'other';
  readonly registeredByMe: 'no' | 'today' | 'before';
  readonly myTask: boolean;
  readonly sentIn: boolean;
  readonly emergency: boolean;
  readonly sensitive: boolean;
  readonly closed: boolean;
}

/** A report that nothing is known of. */
export const stranger: ModelStand = {
  owner: 'nobody',
  registeredByMe: 'no',
  myTask: false,
  sentIn: false,
  emergency: false,
  sensitive: false,
  closed: false,
};

/** Calls that are let through whatever the report: emergency access itself, and the list of who looked for who oversees. */
const whatever: Readonly<Record<string, readonly Role[]>> = {
  'guard.emergency': ['back-office', 'investigator', 'reviewer'],
  'viewers.show': ['reviewer'],
  'viewers.print': ['reviewer'],
};
const looking = ['case.open', 'file.open', 'file.read'];

/**
 * Who may, written down a second time in the words of the reliability bar (3.1–3.3) beside the decisions that a person reads
 * (`tests/flow/calls.ts`): the product's table is held against this. Answers what the door answers.
 */
export function modelAnswer(
  held: readonly Role[],
  call: string,
  stand: ModelStand,
): 'allowed' | 'not-allowed' | 'closed-for-you' {
  if (!held.some((role) => modelMay(role, call, stand))) return 'not-allowed';
  return stand.closed ? 'closed-for-you' : 'allowed';
}

function modelMay(role: Role, call: string, stand: ModelStand): boolean {
  const right = decidedCalls[call]?.[5].split(' ')[roles.indexOf(role)];
  if (right === undefined) throw new Error(`${call} was not decided for ${role}`);
  if (whatever[call]?.includes(role)) return true;
  const ways = new Set(right.split('+'));
  const ordinary = ways.has('all') || waysOf(stand).some((way) => ways.has(way));
  if (!stand.sensitive) return ordinary;
  return needsToKnow(role, call, stand) && (ordinary || (stand.emergency && looking.includes(call)));
}

function waysOf(stand: ModelStand): readonly string[] {
  return [
    ...(stand.owner === 'me' ? ['own'] : []),
    ...(stand.owner === 'replaced' ? ['replaced'] : []),
    ...(stand.registeredByMe === 'today' ? ['recent'] : []),
    ...(stand.sentIn ? ['sent-in'] : []),
    ...(stand.myTask ? ['task'] : []),
    ...(stand.emergency ? ['emergency'] : []),
  ];
}

/** The compartment: handlers, who has a task there or stands in, who may take it up as long as nobody did, and emergencies. */
function needsToKnow(role: Role, call: string, stand: ModelStand): boolean {
  if (role !== 'back-office' && role !== 'investigator')
    return role === 'reviewer' && stand.emergency && looking.includes(call);
  const ways = decidedCalls[call]?.[5].split(' ')[roles.indexOf(role)]?.split('+') ?? [];
  const covers = (way: string) => ways.includes('all') || ways.includes(way);
  if (stand.owner === 'me' && covers('own')) return true;
  if (stand.owner === 'replaced' && covers('replaced')) return true;
  if (stand.myTask && covers('task')) return true;
  if (stand.emergency && looking.includes(call)) return true;
  const awaits = stand.owner === 'nobody' && stand.sentIn === (role === 'investigator');
  return awaits && covers(role === 'investigator' ? 'sent-in' : 'all');
}
