import { appendEvents } from '../db/events.ts';
import type { Writer } from '../db/handle.ts';
import type { Decider, Decision } from '../shared/case/decision.ts';
import { type CaseState, evolve } from '../shared/case/state.ts';
import type { Answer } from '../shared/failure.ts';
import type { CaseId } from '../shared/ids.ts';
import { ok, refused } from '../shared/result.ts';
import { type LoadedCase, loadCase, saveLoaded } from './case-store.ts';
import { viewOfCase } from './case-view.ts';
import { type Deps, surroundings } from './deps.ts';

export type At = { readonly caseId: CaseId; readonly version: number };
export type Decide = (state: CaseState, by: Decider, writer: Writer) => Decision;

/** Changes a report by a decision on the version that the person saw; answers the report as it is then. */
export async function change(deps: Deps, at: At, decide: Decide) {
  const changed = await decideAndWrite(deps, at, decide);
  return changed.ok ? ok(viewOfCase(deps, changed.value)) : changed;
}

/** Gather, compute, write: in one transaction, on the version the person saw. */
export function decideAndWrite(deps: Deps, { caseId, version }: At, decide: Decide): Promise<Answer<LoadedCase>> {
  return deps.write((writer) => {
    const loaded = loadCase(writer, caseId);
    if (!loaded.ok) return loaded;
    const { state } = loaded.value;
    if (state.version !== version) return refused({ code: 'changed-meanwhile', by: deps.nameOf(state.changedBy) });
    const decision = decide(state, { user: deps.user, today: deps.today }, writer);
    return decision.ok ? writeDecision(writer, deps, { loaded: loaded.value, events: decision.value }) : decision;
  });
}

/** Writes what was decided about a report, with its row, in the transaction that read it. */
export function writeDecision(
  writer: Writer,
  deps: Deps,
  { loaded, events }: { loaded: LoadedCase; events: (Decision & { ok: true })['value'] },
): Answer<LoadedCase> {
  const added = events.map((event) => ({ at: deps.now, by: deps.user, event }));
  const { id, version } = loaded.state;
  const appended = appendEvents(writer, { caseId: id, expected: version, added });
  if (!appended.ok) return appended;
  const state = appended.value.reduce(evolve, loaded.state);
  const changed = { state, history: [...loaded.history, ...appended.value] };
  saveLoaded(writer, changed, surroundings(deps));
  return ok(changed);
}
