import { expect, test } from 'vitest';
import {
  approveDirectRoad,
  handOver,
  judge,
  nearestToOmbudsman,
  takeBack,
  takeIntoHandling,
} from '../../../shared/case/decide-handover.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import type { MatterFinding } from '../../../shared/procedure/finding.ts';
import { by, given, joris, samira, type Told } from '../../support/given-case.ts';

function finding(outcome: MatterFinding['outcome'], more: Partial<MatterFinding> = {}): MatterFinding {
  return {
    outcome,
    desk: 'ombudsman-rotterdam',
    flags: [],
    actions: [],
    deadlines: [],
    articles: ['Awb 9:18'],
    warnings: [],
    ...more,
  };
}

const plain = { note: '', despiteMissing: false };
const handed: CaseEvent = { type: 'handedOver', note: '', outcome: 'O-ESC', flags: [], missing: [] };
const ground = {
  type: 'questionAnswered',
  matter: 0,
  question: 'cannot-be-asked',
  value: ['fear-of-reprisal'],
  source: 'stated',
  evidence: 'none',
  reason: '',
} satisfies CaseEvent;
const reason: CaseEvent = { ...ground, question: 'reason', value: 'angst' };
const taken: Told = [samira, { type: 'takenIntoHandling' }];

test('the check must allow it', () => {
  expect(handOver(given(), plain, { findings: [], missing: [], next: null })).toMatchObject({
    failure: { code: 'check-not-ready' },
  });
  expect(handOver(given(), plain, { findings: [finding('O-REFER')], missing: [], next: null })).toMatchObject({
    failure: { code: 'check-not-ready' },
  });
  expect(handOver(given(), plain, { findings: [finding('O-ESC')], missing: [], next: null })).toMatchObject({
    value: [{ type: 'handedOver', outcome: 'O-ESC' }],
  });
});

test('without consent nothing is passed on (PRI-03)', () => {
  expect(handOver(given(), plain, { findings: [finding('O-HOLD')], missing: [], next: null })).toMatchObject({
    failure: { code: 'consent-missing' },
  });
});

test('consent that is not asked yet is missing as well', () => {
  const asking = { findings: [], missing: [], next: 'consent' };
  expect(handOver(given(), plain, asking)).toMatchObject({ failure: { code: 'consent-missing' } });
});

test('an incomplete request goes only knowingly, with the ground for the Ombudsman (9:28, 9:23 a)', () => {
  const said = { findings: [finding('O-REPAIR')], missing: ['signature'], next: null };
  expect(handOver(given(), plain, said)).toMatchObject({
    failure: { code: 'request-incomplete', missing: ['signature'] },
  });
  expect(handOver(given(), { note: '', despiteMissing: true }, said)).toMatchObject({
    value: [{ flags: ['9:23a'], missing: ['signature'] }],
  });
});

test('doubt travels along and is not decided here (AWB-E-31)', () => {
  const said = { findings: [finding('O-ESC-FLAG', { flags: ['9:24'] })], missing: [], next: null };
  expect(handOver(given(), plain, said)).toMatchObject({ value: [{ outcome: 'O-ESC-FLAG', flags: ['9:24'] }] });
});

test('skipping the complaint at the body needs a second person (9:20)', () => {
  const said = {
    findings: [finding('O-ESC-DIRECT', { actions: ['second-person-approval', 'hand-over-to-ombudsman'] })],
    missing: [],
    next: null,
  };
  expect(handOver(given(), plain, said)).toMatchObject({ failure: { code: 'second-person-required' } });
  const approved = given([samira, { type: 'directRoadApproved', note: 'eens' }]);
  expect(handOver(approved, plain, said).ok).toBe(true);
});

test('whoever gave the reason is not the second person', () => {
  const reasoned = given(ground, reason);
  expect(approveDirectRoad(reasoned, 'eens', by(joris))).toMatchObject({ failure: { code: 'second-person-required' } });
  expect(approveDirectRoad(reasoned, 'eens', by(samira)).ok).toBe(true);
  expect(approveDirectRoad(reasoned, ' ', by(samira))).toMatchObject({ failure: { code: 'reason-required' } });
});

test('nothing is approved before a ground is on record: else its author could be its second person', () => {
  const refusal = { failure: { code: 'no-direct-road' } };
  expect(approveDirectRoad(given(), 'eens', by(samira))).toMatchObject(refusal);
  expect(approveDirectRoad(given(reason), 'eens', by(samira))).toMatchObject(refusal);
  expect(approveDirectRoad(given({ ...ground, value: [] }), 'eens', by(samira))).toMatchObject(refusal);
});

test('another ground or reason after the approval must be approved anew, whoever gave it', () => {
  const approved: Told = [samira, { type: 'directRoadApproved', note: 'eens' }];
  const again: Told = [samira, { ...ground, value: ['handler-is-accused'], reason: 'Toch dit' }];
  expect(given(ground, reason, approved).directRoadApprovedBy).toBe(samira);
  expect(given(ground, reason, approved, again).directRoadApprovedBy).toBeNull();
  expect(approveDirectRoad(given(ground, reason, approved, again), 'eens', by(samira))).toMatchObject({
    failure: { code: 'second-person-required' },
  });
  expect(given(approved, ground).directRoadApprovedBy).toBeNull();
});

test('of several matters the one nearest to the Ombudsman counts', () => {
  expect(nearestToOmbudsman([finding('O-BEZWAAR'), finding('O-HOLD'), finding('O-ESC')])?.outcome).toBe('O-ESC');
  expect(nearestToOmbudsman([finding('O-BEZWAAR'), finding('O-WAIT')])).toBeNull();
});

test('nothing is handed over twice', () => {
  expect(handOver(given(handed), plain, { findings: [finding('O-ESC')], missing: [], next: null })).toMatchObject({
    failure: { code: 'stage-not-reachable' },
  });
});

test('it can be taken back until somebody there took it into handling', () => {
  expect(takeBack(given(handed), 'te vroeg').ok).toBe(true);
  expect(given(handed, { type: 'takenBack', reason: 'te vroeg' })).toMatchObject({
    stage: 'new',
    handedOver: null,
    owner: 'joris',
  });
  expect(takeBack(given(handed, taken), 'te vroeg')).toMatchObject({ failure: { code: 'stage-not-reachable' } });
});

test('whoever handed it over does not investigate it (AWB-E-19)', () => {
  expect(takeIntoHandling(given(handed), by(joris))).toMatchObject({ failure: { code: 'second-person-required' } });
  expect(takeIntoHandling(given(handed), by(samira)).ok).toBe(true);
  expect(takeIntoHandling(given(), by(samira)).ok).toBe(false);
});

test.each(['OOR-NBH', 'OOR-DEL'])('the judgment %s names a norm (BEH-01)', (judgment) => {
  const state = given(handed, taken);
  const command = { subject: 'COM-02', judgment, norms: [], text: '' };
  expect(judge(state, command)).toMatchObject({ failure: { code: 'norm-required' } });
  expect(judge(state, { ...command, norms: ['BN14'] }).ok).toBe(true);
  expect(judge(state, { ...command, subject: 'TOE-01', norms: ['BN14'] })).toMatchObject({
    failure: { code: 'unknown-code' },
  });
  expect(judge(given(handed), { ...command, norms: ['BN14'] })).toMatchObject({ failure: { code: 'check-not-ready' } });
});
