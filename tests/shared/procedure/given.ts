import { check } from '../../../shared/procedure/check.ts';
import type { Finding } from '../../../shared/procedure/finding.ts';
import { readFacts } from '../../../shared/procedure/read-facts.ts';

/** A complaint about the municipality under the Wmo that was not made there yet. */
export const municipal = {
  kind: 'complaint',
  about: 'municipality',
  law: 'wmo',
  subject: 'behaviour',
  internal: { status: 'not-made' },
};

const report = {
  today: '2026-06-15',
  contact: { receivedOn: '2026-06-15', replyPossible: false },
  reporter: { role: 'self' },
};

/** Facts of one or more matters on 15 June 2026, by a person who can get no reply, with what the test changes. */
export function factsOf(matters: object | readonly object[], changes: object = {}): unknown {
  return { ...report, ...changes, matters: Array.isArray(matters) ? matters : [matters] };
}

/** What the check finds for facts that fit. */
export function findingOf(matters: object | readonly object[], changes: object = {}): Finding {
  const facts = readFacts(factsOf(matters, changes));
  if (!facts.ok) throw new Error(`These facts do not fit: ${JSON.stringify(facts.failure)}`);
  return check(facts.value);
}

/** A finding in words that fit a table: what a jurist compares. */
export function short({ outcome, desk, flags, actions, deadlines }: Finding) {
  return {
    outcome,
    desk,
    flags: [...flags].sort(),
    actions: [...actions].sort(),
    deadlines: deadlines.map(({ kind, on }) => `${kind} ${on}`).sort(),
  };
}

/** Where facts are refused, each place once. */
export function refusedAt(facts: unknown): readonly string[] {
  const read = readFacts(facts);
  return read.ok ? [] : [...new Set(read.failure.map(({ path }) => path))].sort();
}
