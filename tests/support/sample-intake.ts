import { type Intake, notSaid } from '../../shared/case/intake.ts';
import { nobody } from '../../shared/case/person.ts';
import { day } from '../../shared/dates.ts';

/** A report as it comes in by telephone, of invented people; change what the test is about. */
export function sampleIntake(changes: Partial<Intake> = {}): Intake {
  return {
    ...notSaid,
    channel: 'TEL',
    receivedOn: day('2026-06-29'),
    receivedAt: null,
    kind: 'SIG',
    law: 'wmo',
    anonymous: false,
    replyPossible: true,
    reporterRole: 'CLI',
    caller: { ...nobody, name: 'Fatma Yildirim', phone: '06 00 00 12 34', email: 'fatma@example.nl' },
    concerned: null,
    parties: [{ kind: 'GEM', organisation: null }],
    subjects: ['TOE-01'],
    area: 'G01',
    wijk: null,
    title: 'Aanvraag ligt stil',
    story: 'Mevrouw wacht al acht weken op een antwoord op haar aanvraag.',
    wishes: 'Zij wil weten waar zij aan toe is.',
    ...changes,
  };
}
