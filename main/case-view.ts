import { missingAcknowledgement } from '../shared/case/acknowledgement.ts';
import { checkOfCase } from '../shared/case/check-of-case.ts';
import { movesFrom } from '../shared/case/stages.ts';
import { sensitivityOf, standingOf } from '../shared/case/standing.ts';
import type { CaseState } from '../shared/case/state.ts';
import type { CaseView } from '../shared/contract/case.ts';
import { callNames, roleThatMay } from '../shared/rights.ts';
import { type Relation, relationsHeld } from '../shared/roles.ts';
import type { LoadedCase } from './case-store.ts';
import { tiesOf } from './case-ties.ts';
import { type Deps, surroundings } from './deps.ts';

/** A report as a reader sees it: everything about it, and what this reader may do with it now. */
export function viewOfCase(deps: Deps, { state, history }: LoadedCase): CaseView {
  const stand = { held: relationsTo(state, deps), sensitivity: sensitivityOf(state) };
  return {
    id: state.id,
    number: state.number,
    version: state.version,
    title: state.intake.title,
    stage: state.stage,
    owner: state.owner,
    ownerName: state.owner && deps.nameOf(state.owner),
    registeredByName: deps.nameOf(state.registeredBy),
    registeredAt: state.registeredAt,
    intake: state.intake,
    timeline: history.map((line) => ({ ...line, byName: deps.nameOf(line.by) })),
    check: checkOfCase(state, surroundings(deps)),
    judgments: [...state.judgments],
    closed: state.closed && {
      outcome: state.closed.outcome,
      on: state.closed.on,
      outcomes: [...state.closed.outcomes],
      effects: [...state.closed.effects],
      opinion: state.closed.opinion,
      recommendation: state.closed.recommendation,
    },
    tasks: [...state.tasks],
    consents: [...state.consents],
    referrals: [...state.referrals],
    supports: [...state.supports],
    termChanges: state.termChanges.map((each) => ({ ...each, byName: deps.nameOf(each.by) })),
    files: state.files.map(({ hash: _, ...file }) => ({ ...file, byName: deps.nameOf(file.by) })),
    letters: [...state.letters],
    acknowledgement: missingAcknowledgement(state, history, deps.lists()),
    ...tiesOf(deps, state),
    sensitive: state.sensitive,
    handedOver: state.handedOver && {
      at: state.handedOver.at,
      byName: deps.nameOf(state.handedOver.by),
      flags: [...state.handedOver.flags],
    },
    handledByName: state.handledBy && deps.nameOf(state.handledBy),
    may: callNames.filter((call) => isAboutCase(call) && roleThatMay(call, deps.roles, stand) !== null),
    moves: [...movesFrom(state.stage)],
  };
}

/** Subjects whose calls are about one report. */
function isAboutCase(call: string): boolean {
  return /^(?:case|file|letter|print|referral|support|term|viewers|guard)\./.test(call);
}

/** The relations as they stand after the change that was just made. */
function relationsTo(state: CaseState, deps: Deps): readonly Relation[] {
  return relationsHeld(standingOf(state), deps.scope('case.open'));
}
