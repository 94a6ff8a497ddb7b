import type { CaseView } from '../../../shared/contract/case.ts';
import { day } from '../../../shared/dates.ts';
import type { Role } from '../../../shared/roles.ts';
import { granted } from '../../support/granted.ts';
import type { Client } from '../../support/office.ts';
import { sampleIntake } from '../../support/sample-intake.ts';

interface Clients {
  client(role: Role): Promise<Client>;
}

/** A complaint about the municipality, taken down by telephone on the day of the journeys and passed on; nobody owns it. */
export async function givenReport(office: Clients): Promise<CaseView> {
  const telephone = await office.client('telephone');
  const intake = sampleIntake({ receivedOn: day('2026-11-19'), kind: 'KLA' });
  const { id: caseId } = granted(await telephone.case.register({ intake, draftId: null }));
  const { version } = granted(await telephone.case.open({ caseId }));
  granted(await telephone.case.passToBackOffice({ caseId, version, note: 'Graag toetsen.', owner: null }));
  return granted(await (await office.client('back-office')).case.open({ caseId }));
}

/** What is told about a report, in the words of the codes; what is not told is answered with "nee" or "weet ik niet". */
type Told = Readonly<Record<string, string | string[]>>;

const told: Told = {
  safety: [],
  kind: 'complaint',
  about: 'municipality',
  law: 'wmo',
  court: 'none',
  subject: 'behaviour',
  'internal-status': 'running',
  'internal-received': '2026-09-02',
  consent: 'yes',
  'request-missing': [],
};

/** The same report after its check was answered to the end: it may go to the Ombudsman, unless something else is told. */
export async function givenCheckedReport(office: Clients, differently: Told = {}): Promise<CaseView> {
  return givenTracks(office, [differently]);
}

/** A checked report with a matter for each of these stories. */
export async function givenTracks(office: Clients, stories: readonly Told[]): Promise<CaseView> {
  const desk = await office.client('back-office');
  let view = await givenReport(office);
  for (let next = view.check.conversation.next; next; next = view.check.conversation.next) {
    const { matter, id: question, optional } = next;
    const another = (matter ?? 0) + 1 < stories.length ? 'yes' : 'no';
    const story: Told = { ...told, ...stories[matter ?? 0], 'another-matter': another };
    const value = story[question] ?? (optional ? null : 'no');
    const given = { caseId: view.id, version: view.version, matter, question, value, source: 'stated', reason: '' };
    view = granted(await desk.case.answer({ ...given, source: 'stated' }));
  }
  return view;
}

/** The same report in the hands of the Ombudsman. */
export async function givenHandedOverReport(office: Clients): Promise<CaseView> {
  const { id, version } = await givenCheckedReport(office);
  const desk: Client = await office.client('back-office');
  return granted(await desk.case.handOver({ caseId: id, version, note: 'Zie het verhaal.', despiteMissing: false }));
}
