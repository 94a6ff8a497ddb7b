import { test } from 'vitest';
import { complaintAbout, given } from './given-facts.ts';

// Section 4.1: what the report itself adds, whatever becomes of its matters. The check is on Monday 15 June 2026.

const question = { kind: 'question' };

test('4.1 immediateDanger: in immediate danger 112 is called', () => {
  given(question, { safety: { immediateDanger: true } }).thenFound({ outcome: 'O-INFO', actions: ['call-112'] });
  given(question, { safety: { immediateDanger: false } }).thenFound({ actions: [] });
});

test('4.1 abuseSuspected: a suspicion goes to Veilig Thuis, with the meldcode unless the office set it off', () => {
  const safety = { abuseSuspected: true };
  given(question, { safety }).thenFound({ actions: ['follow-meldcode', 'veilig-thuis'] });
  given(question, { safety, settings: { followMeldcode: false } }).thenFound({ actions: ['veilig-thuis'] });
});

test('4.1 providerIncident: the provider is asked to report; the signal goes to the supervisor of its law', () => {
  const incident = (providerIncident: string, providerIncidentLaw: string) => ({
    safety: { providerIncident, providerIncidentLaw },
  });
  for (const kind of ['calamity', 'violence']) {
    given(question, incident(kind, 'wmo')).thenFound({ actions: ['ask-provider-to-report', 'signal-supervisor-ggd'] });
    given(question, incident(kind, 'jeugdwet')).thenFound({
      actions: ['ask-provider-to-report', 'signal-inspectorate-igj'],
    });
  }
});

test('4.1 urgentSupport: for urgent support the college is phoned', () => {
  given(question, { safety: { urgentSupport: true } }).thenFound({ actions: ['phone-college'] });
});

test('4.1 ageGroup: a child under 16 who reports for itself has its privacy guarded', () => {
  const reporter = (role: string, ageGroup: string) => ({ reporter: { role, ageGroup } });
  given(question, reporter('self', 'under-16')).thenFound({ actions: ['guard-childs-privacy'] });
  given(question, reporter('self', '16-17')).thenFound({ actions: [] });
  given(question, reporter('parent', 'under-16')).thenFound({ actions: [] });
});

test('4.1 replyPossible: the Meldpunt reacts in five working days, or as many as the office set', () => {
  const contact = { receivedOn: '2026-06-15', replyPossible: true };
  given(question, { contact }).thenFound({ deadlines: ['meldpunt-reaction 2026-06-22'] });
  given(question, { contact, settings: { reactionWorkingDays: 2 } }).thenFound({
    deadlines: ['meldpunt-reaction 2026-06-17'],
  });
  given(question, { contact: { ...contact, replyPossible: false } }).thenFound({ deadlines: [] });
});

test('4.1 split: of two matters the report keeps what is its own, and each part the rest', () => {
  const contact = { receivedOn: '2026-06-15', replyPossible: true };
  const report = given([{ kind: 'signal' }, complaintAbout('wmo-provider')], {
    contact,
    safety: { immediateDanger: true },
  });
  report.thenFound({
    outcome: 'O-SPLIT',
    desk: null,
    flags: [],
    actions: ['call-112'],
    deadlines: ['meldpunt-reaction 2026-06-22'],
  });
  report.thenFoundParts(
    { outcome: 'O-SIGNAL', actions: ['register-signal'], deadlines: [] },
    { outcome: 'O-REFER', actions: ['offer-client-support', 'set-follow-up', 'talk-over-with-client'], deadlines: [] },
  );
});
