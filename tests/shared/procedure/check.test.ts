import { describe, expect, test } from 'vitest';
import { check } from '../../../shared/procedure/check.ts';
import { printedFinding } from '../../../shared/procedure/finding.ts';
import { readFacts } from '../../../shared/procedure/read-facts.ts';
import { findingOf, municipal, short } from './given.ts';
import { publicCases, sameFinding } from './public-cases.ts';

test.each(publicCases())('$id $title', ({ facts, finding }) => {
  const read = readFacts(facts);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  expect(sameFinding(printedFinding(check(read.value)))).toEqual(sameFinding(finding));
});

describe('the report (4.1)', () => {
  test('abuse is a matter for Veilig Thuis; the meldcode follows unless the office set it off', () => {
    const safety = { abuseSuspected: true };
    expect(findingOf({ kind: 'question' }, { safety }).actions).toEqual(['veilig-thuis', 'follow-meldcode']);
    const settings = { followMeldcode: false };
    expect(findingOf({ kind: 'question' }, { safety, settings }).actions).toEqual(['veilig-thuis']);
    expect(findingOf({ kind: 'question' }, { safety, settings: { followMeldcode: null } }).actions).toContain(
      'follow-meldcode',
    );
  });

  test.each([
    ['calamity', 'wmo', 'signal-supervisor-ggd'],
    ['violence', 'wmo', 'signal-supervisor-ggd'],
    ['calamity', 'jeugdwet', 'signal-inspectorate-igj'],
    ['violence', 'jeugdwet', 'signal-inspectorate-igj'],
  ])('%s at a provider under the %s: the provider reports, and %s', (providerIncident, providerIncidentLaw, action) => {
    const safety = { providerIncident, providerIncidentLaw };
    expect(findingOf({ kind: 'question' }, { safety }).actions).toEqual(['ask-provider-to-report', action]);
  });

  test('only a child under 16 who reports for itself is warned about mail that reaches the parents', () => {
    const actions = (reporter: object) => findingOf({ kind: 'question' }, { reporter }).actions;
    expect(actions({ role: 'self', ageGroup: 'under-16' })).toEqual(['guard-childs-privacy']);
    expect(actions({ role: 'self', ageGroup: '16-17' })).toEqual([]);
    expect(actions({ role: 'parent', ageGroup: 'under-16' })).toEqual([]);
  });

  test('the reaction counts from the first contact in the working days of the office', () => {
    const contact = { receivedOn: '2026-05-12', replyPossible: true };
    const on = (settings: object | null) =>
      findingOf({ kind: 'question' }, { contact, settings }).deadlines.map((each) => `${each.kind} ${each.on}`);
    expect(on(null)).toEqual(['meldpunt-reaction 2026-05-20']);
    expect(on({ reactionWorkingDays: 1 })).toEqual(['meldpunt-reaction 2026-05-13']);
  });

  test('with two matters the outer finding holds what belongs to the report, each part the rest', () => {
    const finding = findingOf([{ kind: 'signal' }, municipal], { id: 'X', safety: { immediateDanger: true } });
    expect(finding).toMatchObject({ id: 'X', outcome: 'O-SPLIT', desk: null, flags: [], actions: ['call-112'] });
    expect(finding.parts?.map(({ outcome }) => outcome)).toEqual(['O-SIGNAL', 'O-REFER']);
    expect(finding.parts?.every((part) => !part.actions.includes('call-112'))).toBe(true);
  });

  test('an id that is null is no id', () => {
    expect('id' in findingOf({ kind: 'question' }, { id: null })).toBe(false);
  });
});

describe('step 1, kind', () => {
  const anonymous = { contact: { receivedOn: '2026-06-15', replyPossible: false, anonymous: true } };
  test.each([
    [{ kind: 'question' }, anonymous, 'O-INFO'],
    [{ kind: 'signal' }, {}, 'O-SIGNAL'],
    [{ kind: 'support-need' }, anonymous, 'O-SIGNAL'],
    [{ kind: 'support-need' }, {}, 'O-WMO'],
    [municipal, anonymous, 'O-SIGNAL'],
  ])('given %o %o then %s', (matter, changes, outcome) => {
    expect(findingOf(matter, changes).outcome).toBe(outcome);
  });

  test('other answers of a matter that is no complaint have no effect', () => {
    const rest = { about: 'municipality', court: 'other-pending', earlierHere: 'settled', behaviourOn: '2020-01-01' };
    expect(short(findingOf({ kind: 'support-need', ...rest }))).toEqual(short(findingOf({ kind: 'support-need' })));
  });
});

describe('step 2, about', () => {
  const other = (otherDesk: string) => ({ kind: 'complaint', about: 'other', otherDesk });
  test('only a writing is forwarded to the other ombudsman', () => {
    expect(findingOf(other('other-ombudsman')).actions).toEqual([]);
    const contact = { receivedOn: '2026-06-15', replyPossible: false, inWriting: true };
    expect(findingOf(other('other-ombudsman'), { contact }).actions).toEqual(['forward-with-stamp']);
    expect(findingOf(other('health-insurer'), { contact }).actions).toEqual([]);
  });
});

describe('step 3, who', () => {
  const internal = { status: 'not-made' };
  const about = (party: string) => ({ kind: 'complaint', about: party, subject: 'behaviour', internal });
  test.each([
    ['parent', municipal, 'O-SIGNAL'],
    ['legal-representative', municipal, 'O-REFER'],
    ['parent', about('wmo-provider'), 'O-SIGNAL'],
    ['next-of-kin', about('veilig-thuis'), 'O-SIGNAL'],
    ['parent', about('youth-provider'), 'O-REFER'],
    ['foster-parent', about('certified-institution'), 'O-REFER'],
    ['next-of-kin', about('youth-provider'), 'O-REFER'],
    ['other', about('youth-provider'), 'O-SIGNAL'],
  ])('given %s and %o then %s', (role, matter, outcome) => {
    expect(findingOf(matter, { reporter: { role } }).outcome).toBe(outcome);
    const authorised = findingOf(matter, { reporter: { role, writtenAuthorisation: true } });
    expect(authorised.outcome).toBe('O-REFER');
  });
});

describe('step 4, court', () => {
  test('a court that looks at it stops the matter before the besluit is looked at', () => {
    const decision = { announcedOn: '2026-06-01' };
    const matter = { ...municipal, internal: null, subject: 'decision', decision, court: 'other-appeal-open' };
    expect(short(findingOf(matter))).toEqual({
      outcome: 'O-STOP',
      desk: 'court-or-lawyer',
      flags: ['9:22e'],
      actions: [],
      deadlines: [],
    });
  });
});

describe('step 5, besluit', () => {
  const besluit = (subject: string, decision: object) => ({ ...municipal, internal: null, subject, decision });
  const writing = { contact: { receivedOn: '2026-05-18', replyPossible: false, inWriting: true } };
  const onPhone = { contact: { receivedOn: '2026-05-18', replyPossible: false } };
  // 2 April + 6 weeks = Ascension Day, moved past the equated Friday and the weekend to 18 May
  const announcedOn = '2026-04-02';
  test.each([
    ['decision', { announcedOn }, writing, '2026-05-18', ['9:23e'], ['forward-with-stamp']],
    ['decision', { announcedOn }, onPhone, '2026-05-18', ['9:23e'], ['advise-remedy']],
    ['decision', { announcedOn }, onPhone, '2026-05-19', ['9:23f'], []],
    ['decision', { announcedOn, excuseForLate: true }, onPhone, '2026-05-19', ['9:23f'], ['advise-late-remedy']],
    ['decision', { announcedOn, wantsItBack: true }, writing, '2026-05-18', ['9:23e'], ['advise-remedy']],
    ['decision', { announcedOn }, writing, '2026-07-01', ['9:23e'], ['forward-with-stamp']],
    ['bezwaar-decision', { announcedOn }, writing, '2026-07-01', ['9:22c'], ['forward-with-stamp']],
    ['bezwaar-decision', { announcedOn }, onPhone, '2026-05-18', ['9:22c'], ['advise-remedy']],
    ['bezwaar-decision', { announcedOn }, onPhone, '2026-05-19', ['9:23f'], []],
  ])('%s, %o %o on %s gives %j and %j', (subject, decision, contact, today, flags, actions) => {
    const objection = subject === 'decision';
    expect(short(findingOf(besluit(subject, decision), { ...contact, today }))).toEqual({
      outcome: objection ? 'O-BEZWAAR' : 'O-BEROEP',
      desk: objection ? 'objection' : 'court',
      flags,
      actions,
      deadlines: [`${objection ? 'objection' : 'appeal'}-last-day 2026-05-18`],
    });
  });

  test('the deadline keeps its count, so that the screen can say why', () => {
    const [deadline] = findingOf(besluit('decision', { announcedOn }), { today: '2026-06-15' }).deadlines;
    expect(deadline?.explanation).toMatchObject({
      kind: 'counted',
      lastDay: { rawLastDay: '2026-05-14', moved: [{ because: 'ascension-day' }, { because: 'equated' }, {}, {}] },
    });
  });
});

describe('step 6, late decision', () => {
  const late = (delay: object, law = 'wmo') => ({ ...municipal, law, subject: 'late-decision', delay });
  const usual = ['offer-client-support', 'set-follow-up', 'talk-over-with-client'];
  test.each([
    [{ needReportedOn: '2026-05-04' }, 'wmo', [], ['investigation-due 2026-06-15']],
    [{ needReportedOn: '2026-05-01' }, 'wmo', ['tell-application-allowed'], ['investigation-due 2026-06-12']],
    [{ applicationOn: '2026-06-01' }, 'wmo', [], ['decision-due 2026-06-15']],
    [
      { applicationOn: '2026-05-29' },
      'wmo',
      ['offer-default-notice'],
      ['decision-due 2026-06-12', 'default-notice-end 2026-06-29'],
    ],
    [{ applicationOn: '2026-05-29' }, 'jeugdwet', [], ['decision-due 2026-07-24']],
    [
      { applicationOn: '2026-05-01', defaultNoticeOn: '2026-06-01' },
      'wmo',
      [],
      ['decision-due 2026-05-18', 'default-notice-end 2026-06-15'],
    ],
    [
      { applicationOn: '2026-05-01', defaultNoticeOn: '2026-05-29' },
      'wmo',
      ['tell-direct-appeal'],
      ['decision-due 2026-05-18', 'default-notice-end 2026-06-12'],
    ],
    // a notice that came before the decision was due still has its end, and no second one is offered
    [
      { applicationOn: '2026-06-08', defaultNoticeOn: '2026-06-08' },
      'wmo',
      [],
      ['decision-due 2026-06-22', 'default-notice-end 2026-06-22'],
    ],
  ])('given %o under the %s then %j and %j', (delay, law, actions, deadlines) => {
    const support = law === 'wmo' ? usual : ['offer-confidant', 'set-follow-up', 'talk-over-with-client'];
    expect(short(findingOf(late(delay, law)))).toEqual({
      outcome: 'O-REFER',
      desk: 'municipality',
      flags: [],
      actions: [...support, ...actions].sort(),
      deadlines,
    });
  });
});

describe('step 7, policy and other courts', () => {
  test('a rule of a provider is a matter for who made it, whatever the court', () => {
    const matter = { kind: 'complaint', about: 'youth-provider', subject: 'policy', court: 'other-ruled' };
    expect(short(findingOf(matter))).toEqual({
      outcome: 'O-STOP',
      desk: 'policy-maker',
      flags: ['9:22a'],
      actions: ['register-signal'],
      deadlines: [],
    });
  });
});

describe('step 8, internal complaint', () => {
  const internal = (more: object) => ({ ...municipal, internal: { receivedOn: '2026-05-04', ...more } });
  test('a grievance about the handling goes before "settled to satisfaction"', () => {
    const matter = internal({ status: 'settled-satisfied', endedOn: '2026-06-01', aboutHandling: true });
    expect(short(findingOf(matter))).toMatchObject({ outcome: 'O-HOLD', deadlines: ['ombudsman-last-day 2027-06-01'] });
  });

  test('about the handling while it runs in time: its last day is shown, and no year runs yet', () => {
    const matter = internal({ status: 'running', aboutHandling: true });
    expect(short(findingOf(matter))).toMatchObject({
      outcome: 'O-HOLD',
      desk: 'ombudsman-rotterdam',
      deadlines: ['statutory-last-day 2026-06-15'],
    });
  });

  test('about the handling and overdue: the year runs from the last day', () => {
    const matter = internal({ status: 'running', aboutHandling: true });
    expect(short(findingOf(matter, { today: '2026-06-16' })).deadlines).toEqual([
      'ombudsman-last-day 2027-06-15',
      'statutory-last-day 2026-06-15',
    ]);
  });

  test.each(['settled-dissatisfied', 'refused', 'ended-otherwise'])('%s: the year runs from the end', (status) => {
    const finding = findingOf(internal({ status, endedOn: '2026-05-20' }), { consentToHandOver: true });
    expect(short(finding)).toMatchObject({ outcome: 'O-ESC', deadlines: ['ombudsman-last-day 2027-05-20'] });
  });
});

describe('step 9, not yet complained', () => {
  const about = (party: string, more: object = {}) => ({
    kind: 'complaint',
    about: party,
    law: party === 'municipality' ? 'jeugdwet' : null,
    subject: 'behaviour',
    internal: { status: 'not-made' },
    ...more,
  });
  test.each([
    ['municipality', 'municipality', 'offer-confidant'],
    ['wmo-provider', 'provider-scheme', 'offer-client-support'],
    ['youth-provider', 'youth-complaints-committee', 'offer-confidant'],
    ['certified-institution', 'youth-complaints-committee', 'offer-confidant'],
    ['veilig-thuis', 'veilig-thuis-committee', 'offer-client-support'],
  ])('about %s: %s, %s', (party, desk, support) => {
    const usual = ['set-follow-up', 'talk-over-with-client'];
    const finding = findingOf(about(party, { behaviourOn: '2026-01-05' }));
    expect(short(finding)).toMatchObject({ outcome: 'O-REFER', desk, actions: [support, ...usual] });
    expect(finding.deadlines.length).toBe(party === 'municipality' ? 1 : 0);
    const burdened = about(party, { notComplained: { burdens: ['illness'], reason: 'In hospital' } });
    expect(short(findingOf(burdened))).toMatchObject({
      outcome: 'O-SUPPORT',
      desk,
      actions: ['help-write-complaint', support, ...usual].sort(),
    });
  });

  test('the municipality may refuse from the day after the year, and is warned about then', () => {
    const matter = about('municipality', { behaviourOn: '2025-06-15' });
    expect(short(findingOf(matter)).actions).not.toContain('warn-body-may-refuse');
    expect(short(findingOf(matter, { today: '2026-06-16' }))).toMatchObject({
      actions: ['offer-confidant', 'set-follow-up', 'talk-over-with-client', 'warn-body-may-refuse'],
      deadlines: ['complaint-year 2026-06-15'],
    });
  });

  test('what cannot be asked goes before what is burdensome, and without a day of the behaviour no year runs', () => {
    const notComplained = { cannotBeAsked: ['handler-is-accused'], burdens: ['illness'], reason: 'One team' };
    const finding = findingOf(about('youth-provider', { notComplained }), { consentToHandOver: true });
    expect(short(finding)).toEqual({
      outcome: 'O-ESC-DIRECT',
      desk: 'kinderombudsman-rotterdam',
      flags: [],
      actions: [
        'hand-over-to-ombudsman',
        'offer-confidant',
        'second-person-approval',
        'set-follow-up',
        'talk-over-with-client',
      ],
      deadlines: [],
    });
  });

  test('empty lists are no reasons', () => {
    expect(findingOf(about('municipality', { notComplained: { cannotBeAsked: [], burdens: [] } })).outcome).toBe(
      'O-REFER',
    );
  });
});
