import { takeApproval } from '../../db/approvals.ts';
import { readDraftMark, removeDraft } from '../../db/drafts.ts';
import { isInvolved } from '../../shared/case/about-meldpunt.ts';
import { checkOfCase, invalidAnswer } from '../../shared/case/check-of-case.ts';
import {
  addNote,
  answerQuestion,
  assignOwner,
  closeCase,
  correctIntake,
  moveStage,
  passToBackOffice,
  reopenCase,
} from '../../shared/case/decide.ts';
import { approveDirectRoad, handOver, judge, takeBack, takeIntoHandling } from '../../shared/case/decide-handover.ts';
import { followRecommendation } from '../../shared/case/decide-recommendation.ts';
import { correctedIntake } from '../../shared/case/intake.ts';
import type { CaseState } from '../../shared/case/state.ts';
import type { Answer, Failure } from '../../shared/failure.ts';
import type { UserName } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import { caseSideServices } from '../case-sides.ts';
import { loadCase } from '../case-store.ts';
import { viewOfCase } from '../case-view.ts';
import { change, decideAndWrite } from '../change-case.ts';
import { type Deps, surroundings } from '../deps.ts';
import { draftStill } from '../draft-still.ts';
import { isHandler } from '../is-handler.ts';
import { unknownCode } from '../known-codes.ts';
import { recordedBefore, rememberRecorded } from '../recorded-before.ts';
import { registerReport } from '../register-report.ts';
import type { HandlersOf } from './handlers.ts';

/** Each call about a report: gather its history, let `shared/case` decide, write what follows. */
export const caseServices: HandlersOf<'case'> = {
  ...caseSideServices,

  register: async (deps, { intake, beside, draftId, draftBasis }) =>
    deps.write((writer) => {
      const sent = draftId && { user: deps.user, draftId, content: [intake, beside] };
      const before = sent && recordedBefore(deps.reader, sent);
      if (before && loadCase(writer, before.id).ok) return ok(before);
      if (draftId !== null && draftBasis !== null) {
        const still = draftStill(readDraftMark(writer, draftId), draftBasis);
        if (!still.ok) return still;
      }
      const registered = registerReport(writer, deps, { intake, beside, owner: deps.user });
      if (registered.ok && draftId) removeDraft(writer, deps.user, draftId);
      if (registered.ok && sent) rememberRecorded(deps.reader, sent, registered.value);
      return registered;
    }),

  open: async (deps, { caseId }) => {
    const loaded = loadCase(deps.reader, caseId);
    return loaded.ok ? ok(viewOfCase(deps, loaded.value)) : loaded;
  },

  correctIntake: async (deps, { changes, reason, ...at }) =>
    change(deps, at, (state, by) => {
      const unknown = unknownCode(deps.lists(), correctedIntake(state.intake, changes));
      return unknown ? refused(unknown) : correctIntake({ changes, reason }, by);
    }),

  assign: async (deps, { owner, ...at }) =>
    change(deps, at, (state) =>
      owner && !isHandler(deps, owner) ? refused({ code: 'not-found' }) : assignOwner(state, owner),
    ),

  move: async (deps, { to, note, ...at }) => change(deps, at, (state) => moveStage(state, { to, note })),

  /** Whoever passes a report on may lose sight of it, so the answer names it and shows no more. */
  passToBackOffice: async (deps, { note, owner, ...at }) => {
    const changed = await decideAndWrite(deps, at, (state) =>
      owner && !isHandler(deps, owner) ? refused({ code: 'not-found' }) : passToBackOffice(state, { note, owner }),
    );
    return changed.ok ? ok({ id: changed.value.state.id, number: changed.value.state.number }) : changed;
  },

  note: async (deps, { kind, text, on, ...at }) => change(deps, at, (_state, by) => addNote({ kind, text, on }, by)),

  answer: async (deps, { caseId, version, ...answer }) =>
    change(deps, { caseId, version }, (state) =>
      answerQuestion(state, answer, invalidAnswer(state, surroundings(deps), answer)),
    ),

  approveDirectRoad: async (deps, { note, ...at }) =>
    change(deps, at, (state, by) => approveDirectRoad(state, note, by)),

  handOver: async (deps, { note, despiteMissing, ...at }) =>
    change(deps, at, (state) => handOver(state, { note, despiteMissing }, checkOfCase(state, surroundings(deps)).said)),

  takeBack: async (deps, { reason, ...at }) => change(deps, at, (state) => takeBack(state, reason)),

  takeIntoHandling: async (deps, at) => change(deps, at, (state, by) => takeIntoHandling(state, by)),

  judge: async (deps, { caseId, version, ...judgment }) =>
    change(deps, { caseId, version }, (state) => unknownJudgment(deps, judgment) ?? judge(state, judgment)),

  close: async (deps, { caseId, version, ...ending }) =>
    change(deps, { caseId, version }, (state, by, writer) => {
      const all = [ending.outcome, ...ending.outcomes.map(({ outcome }) => outcome)];
      const strange = all.find((outcome) => !isClosing(deps, outcome));
      if (strange !== undefined) return unknown('outcomes', strange);
      const noEffect = ending.effects.find((effect) => !isEffect(deps, effect));
      if (noEffect !== undefined) return unknown('outcomes', noEffect);
      const isOpinion = (deps.lists().opinions ?? []).some(({ code }) => code === ending.opinion);
      if (ending.opinion !== null && !isOpinion) return unknown('opinions', ending.opinion);
      const involved = isInvolved(state.intake, by.user, workedOnTied(deps, state));
      if (involved) return refused({ code: 'second-person-required' });
      const asked = { caseId, act: 'close', user: by.user, now: deps.now } as const;
      const decided = closeCase(state, ending, by);
      const approved = !state.sensitive || !decided.ok || takeApproval(writer, asked);
      return approved ? decided : refused({ code: 'approval-required', act: 'close' });
    }),

  followRecommendation: async (deps, { answer, on, note, ...at }) =>
    change(deps, at, (state, by) => followRecommendation(state, { answer, on, note }, by)),

  reopen: async (deps, { reason, ...at }) => change(deps, at, (state) => reopenCase(state, reason)),
};

/** Who worked on the reports that this one is tied to. */
function workedOnTied(deps: Deps, { links }: CaseState): readonly UserName[] {
  return links.flatMap(({ other }) => {
    const tied = loadCase(deps.reader, other);
    return tied.ok ? tied.value.history.map(({ by }) => by) : [];
  });
}

function isClosing(deps: Deps, outcome: string): boolean {
  return (deps.lists().outcomes ?? []).some(
    (item) => item.code === outcome && item.data.group === 'afdoening' && item.data.closes_case === 'yes',
  );
}

function isEffect(deps: Deps, effect: string): boolean {
  return (deps.lists().outcomes ?? []).some(({ code, data }) => code === effect && data.group === 'effect');
}

function unknownJudgment(
  deps: Deps,
  { judgment, norms }: { judgment: string; norms: readonly string[] },
): Answer<never> | null {
  const judgments = deps.lists().outcomes ?? [];
  if (!judgments.some((item) => item.code === judgment && item.data.group === 'oordeel'))
    return unknown('outcomes', judgment);
  const known = deps.lists()['fairness-norms'] ?? [];
  const strange = norms.find((norm) => !known.some((item) => item.code === norm));
  return strange === undefined ? null : unknown('fairness-norms', strange);
}

function unknown(list: string, value: string): Answer<never> {
  const failure: Failure = { code: 'unknown-code', list, value };
  return refused(failure);
}
