import { expect, test } from 'vitest';
import { correctedLines, correctionsIn } from '../../../../renderer/screens/case/corrected-lines.ts';
import { noCare } from '../../../../shared/case/care.ts';
import type { CaseEvent } from '../../../../shared/case/events.ts';
import { nobody } from '../../../../shared/case/person.ts';
import { day, instant, instantAt } from '../../../../shared/dates.ts';
import { CaseNumber, UserName } from '../../../../shared/ids.ts';
import { speechIn } from '../../../../shared/text/speech.ts';
import { sampleIntake } from '../../../support/sample-intake.ts';

const before = sampleIntake();
const lists = {
  items: () => [],
  offered: () => [],
  label: (list: string, code: string) => `${list} ${code}`,
};
const context = { speech: speechIn('nl', day('2026-11-19')), lists, anonymous: false };

test('each part is said with what stands there now and what stood there first', () => {
  const after = {
    ...before,
    receivedOn: day('2026-06-28'),
    receivedAt: instantAt(day('2026-06-28'), '09:00'),
    law: null,
    area: 'G02',
    caller: { ...before.caller, phone: '06 00 00 12 35' },
    concerned: { ...nobody, name: 'Kees Brouwer' },
  };
  expect(correctedLines({ before, after }, context)).toEqual([
    'Telefoon van de beller: 06 00 00 12 35 (eerst: 06 00 00 12 34)',
    'Naam van de ander: Kees Brouwer (eerst: leeg)',
    'Gebied: areas G02 (eerst: areas G01)',
    'Binnengekomen: 28 juni, 09.00 uur (eerst: 29 juni)',
    'Wet: leeg (eerst: Wmo)',
  ]);
});

test('of a long text only that it changed', () => {
  expect(correctedLines({ before, after: { ...before, story: 'Kort.' } }, context)).toEqual(['Verhaal: aangepast']);
  expect(correctedLines({ before, after: { ...before, wishes: 'Twee\nregels' } }, context)).toEqual([
    'Wensen voor contact: aangepast',
  ]);
});

test('who wants to be anonymous after all is not named again', () => {
  const after = { ...before, anonymous: true, caller: nobody };
  const said = correctedLines({ before, after }, { ...context, anonymous: true }).join(' ');
  expect(said).toContain('Naam van de beller: aangepast');
  expect(said).toContain('Anoniem: Ja (eerst: Nee)');
  expect(said).not.toMatch(/Fatma|06 00|example/);
});

test('a second correction begins where the first ended', () => {
  let position = 0;
  const line = (event: CaseEvent) => {
    position += 1;
    const at = instant('2026-11-19T10:00:00.000Z');
    return { position, at, by: UserName.parse('marit'), byName: 'Marit Hoekstra', event };
  };
  const number = CaseNumber.parse('2026-00001');
  const corrections = correctionsIn([
    line({ type: 'caseRegistered', number, intake: before, owner: null }),
    line({ type: 'intakeCorrected', changes: { title: 'Eerste' }, reason: 'x' }),
    line({ type: 'takenIntoHandling' }),
    line({ type: 'intakeCorrected', changes: { title: 'Tweede' }, reason: 'x' }),
  ]);
  expect([...corrections.keys()]).toEqual([2, 4]);
  expect([...corrections.values()].map((each) => correctedLines(each, context))).toEqual([
    ['In een paar woorden: Eerste (eerst: Aanvraag ligt stil)'],
    ['In een paar woorden: Tweede (eerst: Eerste)'],
  ]);
});

test('others, bases, care, what is not known and what was done about danger are said too', () => {
  const before = sampleIntake();
  const after = sampleIntake({
    caller: { ...before.caller, askFirst: true, reachBy: 'phone', unknown: ['address'] },
    callerBasis: 'MACHTIGING',
    others: [{ role: 'GETUIGE', basis: null, person: { ...nobody, name: 'Ilse van Dalen' } }],
    unknown: ['area'],
    care: { ...noCare, delivery: 'PGB', zrm: [{ domain: 'ZRM13-04', score: '2' }] },
    safety: { steps: ['we-rang-112'], note: '' },
  });
  expect(correctedLines({ before, after }, context)).toEqual([
    'Gevraagd en niet bekend van de beller: adres (eerst: leeg)',
    'Bereiken via van de beller: Telefoon (eerst: leeg)',
    'Eerst vragen of het veilig is van de beller: Ja (eerst: leeg)',
    'Rol van betrokkene 1: person-roles GETUIGE (eerst: leeg)',
    'Naam van betrokkene 1: Ilse van Dalen (eerst: leeg)',
    'Grond om te spreken: acting-bases MACHTIGING (eerst: leeg)',
    'Gevraagd en niet bekend: gebied (eerst: leeg)',
    'Leveringsvorm: delivery-forms PGB (eerst: leeg)',
    'Zelfredzaamheid: zrm-domains ZRM13-04 (2) (eerst: leeg)',
    'Veiligheid: Wij belden 112 (eerst: leeg)',
  ]);
});
