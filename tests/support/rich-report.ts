import { nobody } from '../../shared/case/person.ts';
import type { CaseView } from '../../shared/contract/case.ts';
import { addDays, type Day } from '../../shared/dates.ts';
import { granted } from './granted.ts';
import type { Client } from './office.ts';
import { sampleIntake } from './sample-intake.ts';
import { sendFile } from './send-file.ts';

/** Words that stand in the report once or more, each only where others than colleagues must not read it. */
export const inside = {
  note: 'Binnenwerk notitie',
  call: 'Binnenwerk telefoon',
  passed: 'Binnenwerk doorgeven',
  referral: 'Binnenwerk verwijzing',
  support: 'Binnenwerk ondersteuning',
  progress: 'Binnenwerk voortgang',
  term: 'Binnenwerk termijn',
  letter: 'KENMERK-991',
  consent: 'Binnenwerk toestemming',
  task: 'Binnenwerk taak',
  file: 'Binnenwerk bestandsnaam',
  correction: 'Binnenwerk verbetering',
} as const;

/** Persons who are not whom it is about. */
export const others = { caller: 'Derya Belster', neighbour: 'Kees Buurman', helper: 'Annie Helper' } as const;

/** Whom it is about. */
export const client = { ...nobody, name: 'Ali Voorbeeld', phone: '0600001234', address: 'Dorpsstraat 1' } as const;

const told: Readonly<Record<string, string | string[]>> = {
  safety: [],
  kind: 'complaint',
  about: 'municipality',
  law: 'wmo',
  age: 'adult',
  court: 'none',
  subject: 'behaviour',
  'internal-status': 'running',
};

interface Given {
  readonly desk: Client;
  readonly today: Day;
}

/** A report with something in each of its parts, made through the calls on `today`, as a back-office colleague makes it. */
export async function richReport({ desk, today }: Given): Promise<CaseView> {
  let view = await checkedReport({ desk, today });
  const at = () => ({ caseId: view.id, version: view.version });
  const note = { kind: 'note', text: `${inside.note}: ${others.neighbour} belde aan.`, on: today } as const;
  view = granted(await desk.case.note({ ...at(), ...note }));
  view = granted(await desk.case.note({ ...at(), ...note, kind: 'call', text: inside.call }));
  const consent = { who: 'concerned', purpose: 'pass-on', to: others.helper, way: 'spoken', on: today } as const;
  view = granted(await desk.case.giveConsent({ ...at(), ...consent, note: inside.consent }));
  view = granted(
    await desk.case.planTask({
      ...at(),
      kind: 'task',
      on: addDays(today, 3),
      at: null,
      owner: null,
      text: inside.task,
    }),
  );
  view = await referredAndSupported({ desk, today }, view);
  view = granted(
    await desk.term.extend({
      ...at(),
      ...{ matter: 0, term: 'statutory-last-day', ground: 'adjournment', weeks: 4, until: null, consent: null },
      letter: { on: addDays(today, -1), reference: inside.letter },
      note: inside.term,
    }),
  );
  view = await withLetters({ desk, today }, view);
  const bytes = Buffer.from('Een brief van de gemeente');
  view = granted(await sendFile(desk, { view, name: `${inside.file} ${others.neighbour}.txt`, bytes }));
  const about = { of: 'step', position: 2 } as const;
  view = granted(await sendFile(desk, { view, name: 'brief.txt', bytes: Buffer.from('Nog een brief'), about }));
  const changes = { wishes: 'Een antwoord, en excuses.' };
  return granted(await desk.case.correctIntake({ ...at(), changes, reason: inside.correction }));
}

/** A complaint that reached the municipality three weeks ago, its check answered to the end. */
async function checkedReport({ desk, today }: Given): Promise<CaseView> {
  const intake = sampleIntake({
    kind: 'KLA',
    receivedOn: today,
    caller: { ...nobody, name: others.caller, phone: '0600005678' },
    concerned: client,
    others: [{ role: 'GETUIGE', basis: null, person: { ...nobody, name: others.neighbour } }],
  });
  const { id: caseId } = granted(await desk.case.register({ intake, draftId: null }));
  let view = granted(await desk.case.open({ caseId }));
  for (let next = view.check.conversation.next; next; next = view.check.conversation.next) {
    const known = next.id === 'internal-received' ? addDays(today, -21) : told[next.id];
    const value = known ?? (next.optional ? null : 'no');
    const answer = { matter: next.matter, question: next.id, value, source: 'stated', reason: '' } as const;
    view = granted(await desk.case.answer({ caseId, version: view.version, ...answer }));
  }
  return view;
}

async function referredAndSupported({ desk, today }: Given, before: CaseView): Promise<CaseView> {
  let view = before;
  const at = () => ({ caseId: view.id, version: view.version });
  const to = { list: 'desks', code: 'KLACHTENGEM', name: '' } as const;
  const referral = { to, on: today, sent: [], withoutConsent: '', forwarding: null, consent: null, newConsent: null };
  const told = 'U kunt eerst klagen bij de gemeente.';
  view = granted(
    await desk.referral.make({ ...at(), ...referral, told, followUpOn: addDays(today, 14), waits: false }),
  );
  const heard = { referral: 1, outcome: 'GEEN-ANTW', on: today, note: inside.referral, followUpOn: null };
  view = granted(await desk.referral.hear({ ...at(), ...heard }));
  const support = { grounds: ['TAAL'], why: inside.support, agreed: 'Wij schrijven samen een brief.', on: today };
  view = granted(await desk.support.agree({ ...at(), ...support }));
  return granted(await desk.support.note({ ...at(), kind: 'progress', text: inside.progress, on: today }));
}

/** An acknowledgement to the caller, who is somebody else, and a letter to the municipality. */
async function withLetters({ desk, today }: Given, before: CaseView): Promise<CaseView> {
  let view = before;
  for (const recipient of ['caller', 'concerned', 'party-0'] as const) {
    const asked = { caseId: view.id, template: 'ontvangstbevestiging', recipient };
    const { template, templateVersion, to, subject, blocks } = granted(await desk.letter.preview(asked));
    const letter = { template, templateVersion, recipient, to, subject, blocks };
    view = granted(await desk.letter.make({ caseId: view.id, version: view.version, ...letter }));
  }
  const sent = { letter: 2, on: today, way: 'post' } as const;
  return granted(await desk.letter.send({ caseId: view.id, version: view.version, ...sent }));
}
