import { expect, test } from 'vitest';
import type { ReferralFacts } from '../../../shared/case/where-it-belongs.ts';
import { whereItBelongs } from '../../../shared/case/where-it-belongs.ts';
import { sampleIntake } from '../../support/sample-intake.ts';
import { lists } from '../../support/shipped.ts';

/** A complaint of a client under the Wmo in Charlois, about nobody in particular; change what the test is about. */
function complaint(changes: Partial<ReferralFacts> = {}): ReferralFacts {
  return { ...sampleIntake({ kind: 'KLA', parties: [], subjects: ['COM-02'], area: 'G15' }), ...changes };
}

function way(facts: ReferralFacts, youthDesk: 'kinderombudsman-rotterdam' | 'nationale-ombudsman' | null = null) {
  const settings = youthDesk === null ? null : { youthDesk };
  return whereItBelongs(facts, { lists, settings }).map(({ place, when, article }) => `${when}: ${place} (${article})`);
}

const about = (kind: string) => ({ parties: [{ kind, organisation: null }] });

test('given no kind yet, when asked, then nothing is said', () => {
  expect(way(complaint({ kind: '' }))).toEqual([]);
});

test('given a complaint about a wijkteam, then first to the municipality, with support, and after that the Ombudsman', () => {
  expect(way(complaint(about('WT')))).toEqual([
    'now: municipality (Awb 9:1)',
    'beside: client-support (Wmo 2015 2.2.4)',
    'after: ombudsman (Awb 9:20 lid 1)',
  ]);
});

test('given a complaint about household help, then first to the provider', () => {
  expect(way(complaint(about('HH')))[0]).toBe('now: provider (Wmo 2015 3.2)');
});

test('given a parent about a youth institution that names no law, then its committee, the confidant and the children’s ombudsman', () => {
  expect(way(complaint({ ...about('GI'), law: null, reporterRole: 'OUD' }))).toEqual([
    'now: youth-committee (Jeugdwet 4.2.1)',
    'beside: confidant (Jeugdwet 4.1.9)',
    'after: youth-ombudsman (Awb 9:20 lid 1)',
  ]);
});

test('given youth help of an organisation nobody named yet, then that organisation, and the children’s ombudsman after it', () => {
  expect(way(complaint({ law: 'jw' }))).toEqual([
    'now: organisation (Awb 9:20 lid 1)',
    'beside: confidant (Jeugdwet 4.1.9)',
    'after: youth-ombudsman (Awb 9:20 lid 1)',
  ]);
});

test('given an office that leaves youth matters to the Nationale ombudsman, then he comes last', () => {
  expect(way(complaint(about('JAM')), 'nationale-ombudsman').at(-1)).toBe('after: national-ombudsman (Awb 9:20 lid 1)');
});

test('given a decision and behaviour, then the objection comes before the complaint', () => {
  expect(way(complaint({ ...about('GEM'), subjects: ['BEJ-01', 'TOE-04'] })).slice(0, 2)).toEqual([
    'now: objection (Awb 6:7)',
    'now: municipality (Awb 9:1)',
  ]);
});

test('given only what was decided, then the objection and no complaint', () => {
  const said = way(complaint({ ...about('GEM'), subjects: ['PGB-01'] }));
  expect(said).toEqual(['now: objection (Awb 6:7)', 'beside: client-support (Wmo 2015 2.2.4)']);
});

test('given a decision that stays out, then the complaint and a notice of default beside it', () => {
  expect(way(complaint({ ...about('GEM'), subjects: ['WAC-02'] })).slice(0, 2)).toEqual([
    'now: municipality (Awb 9:1)',
    'beside: default-notice (Awb 4:17)',
  ]);
});

test('given worries about abuse, then Veilig Thuis before all else, whatever the kind', () => {
  for (const kind of ['KLA', 'SIG', 'VRG', ''])
    expect(way(complaint({ ...about('HH'), kind, subjects: ['VEI-02'] }))[0]).toBe('now: veilig-thuis (SAF-02)');
});

test('given violence in youth care, then the provider must tell the inspectorate', () => {
  const [first] = whereItBelongs(complaint({ ...about('JVB'), law: null, subjects: ['VEI-04'] }), {
    lists,
    settings: null,
  });
  expect(first).toMatchObject({ place: 'supervisor', article: 'Jeugdwet 4.1.8', item: { code: 'IGJ' } });
});

test('given a complaint about Veilig Thuis itself, then its own committee', () => {
  expect(way(complaint(about('VT')))[0]).toBe('now: veilig-thuis-committee (Wmo 2015 4.2.7)');
});

test.each(['SVB', 'CAK', 'RVDK'])(
  'given a complaint about %s, then there first and then the Nationale ombudsman',
  (kind) => {
    const said = way(complaint({ ...about(kind), law: 'wmo' }));
    expect([said[0], said.at(-1)]).toEqual([
      'now: national-body (REF-04)',
      'after: national-ombudsman (Awb 9:20 lid 1)',
    ]);
  },
);

test('given help paid from a pgb, then the contract, and no ombudsman', () => {
  expect(way(complaint(about('PGB')))).toEqual([
    'now: pgb-contract (WMO-03)',
    'beside: client-support (Wmo 2015 2.2.4)',
  ]);
});

test('given a complaint about how a complaint was handled, or a request to the Ombudsman, then it stays here', () => {
  expect(way(complaint({ ...about('GEM'), subjects: ['KLA-02'] }))).toEqual(['now: check-here (Awb 9:20 lid 2)']);
  expect(way(complaint({ ...about('GEM'), kind: 'VZK' }))).toEqual(['now: check-here (Awb 9:18)']);
});

test('given a signal, or a complaint without a name, then it is recorded and goes nowhere', () => {
  expect(way(complaint({ kind: 'SIG' }))).toEqual(['now: stays-here (Awb 9:26)']);
  expect(way(complaint({ ...about('GEM'), anonymous: true }))).toEqual(['now: stays-here (Awb 9:26)']);
});

test('given a question, then the desk of the own area, the one for families under the Jeugdwet', () => {
  const desk = (changes: Partial<ReferralFacts>) =>
    whereItBelongs(complaint({ kind: 'VRG', ...changes }), { lists, settings: null })[0]?.item?.code;
  expect(desk({ area: 'G15' })).toBe('VW-G15');
  expect(desk({ area: null })).toBe('VRAAGWIJZER');
  expect(desk({ law: 'jw' })).toBe('CJG');
});

test('given a desk the office switched off, then its name is not used', () => {
  const without = { ...lists, desks: lists.desks?.map((desk) => ({ ...desk, active: desk.code !== 'VW-G15' })) ?? [] };
  const [first] = whereItBelongs(complaint({ kind: 'VRG' }), { lists: without, settings: null });
  expect(first?.item?.code).toBe('VRAAGWIJZER');
});

test('given a professional who calls, then no support is offered to him', () => {
  expect(way(complaint({ ...about('WT'), reporterRole: 'PRO' }))).toEqual([
    'now: municipality (Awb 9:1)',
    'after: ombudsman (Awb 9:20 lid 1)',
  ]);
});

test('given a complaint about the Meldpunt itself, then its own road: by somebody not involved, and no desk or Ombudsman', () => {
  const ourselves = { parties: [{ kind: 'GEM', organisation: 'MELDPUNT' }] };
  const written = ['now: own-road (Awb 9:7)', 'beside: client-support (Wmo 2015 2.2.4)'];
  expect(way(complaint(ourselves))).toEqual(written);
  expect(way(complaint({ ...ourselves, subjects: ['KLA-01'] }))).toEqual(written);
  expect(way(complaint({ ...ourselves, kind: 'SIG' }))).toEqual(['now: stays-here (Awb 9:26)']);
  expect(way(complaint({ ...ourselves, anonymous: true }))).toEqual(written);
});
