import { expect, test } from 'vitest';
import { nobody } from '../../../shared/case/person.ts';
import { numbersInIntake } from '../../../shared/privacy/texts-of-intake.ts';
import { sampleIntake } from '../../support/sample-intake.ts';

/** A test number of the authorities, of nobody (shared/reference/formats.json). */
const number = 'bsn 999990019';

test('a service number is found in every free text of a report, folded ones too', () => {
  expect(numbersInIntake(sampleIntake())).toEqual([]);
  expect(numbersInIntake(sampleIntake({ story: number, wishes: number, title: number }))).toEqual([
    'story',
    'title',
    'wishes',
  ]);
  expect(numbersInIntake(sampleIntake({ safety: { steps: [], note: number } }))).toEqual(['safety']);
  expect(numbersInIntake(sampleIntake({ concerned: { ...nobody, interpreter: number } }))).toEqual(['interpreter']);
  const other = { role: 'GETUIGE', basis: null, person: { ...nobody, address: number, reachWhen: number } };
  expect(numbersInIntake(sampleIntake({ others: [other, other] }))).toEqual(['address', 'reach']);
});
