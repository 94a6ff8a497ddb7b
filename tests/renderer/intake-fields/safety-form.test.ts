import { expect, test } from 'vitest';
import {
  isSafetyRecorded,
  withSafetyDismissed,
  withSafetyNote,
  withSafetySteps,
} from '../../../renderer/intake-fields/safety-form.ts';
import { sampleIntake } from '../../support/sample-intake.ts';

const none = sampleIntake();

test('steps are kept in the order of the list, with a note', () => {
  const done = withSafetyNote(withSafetySteps(none, ['we-rang-112', 'asked-if-safe']), 'Politie komt.');
  expect(done.safety).toEqual({ steps: ['asked-if-safe', 'we-rang-112'], note: 'Politie komt.' });
});

test('that it does not apply is recorded, and goes with the first step that is taken', () => {
  const dismissed = withSafetyDismissed(none);
  expect(dismissed.safety).toEqual({ steps: ['not-at-hand'], note: '' });
  expect(withSafetySteps(dismissed, ['not-at-hand', 'gave-113']).safety?.steps).toEqual(['gave-113']);
  expect(withSafetySteps(withSafetySteps(none, ['gave-113']), ['gave-113', 'not-at-hand']).safety?.steps).toEqual([
    'not-at-hand',
  ]);
});

test('putting the card away after something was done changes nothing', () => {
  const done = withSafetySteps(none, ['gave-113']);
  expect(withSafetyDismissed(done)).toEqual(done);
});

test('what is emptied again was never recorded', () => {
  expect(withSafetySteps(withSafetySteps(none, ['gave-113']), []).safety).toBeNull();
  expect(withSafetyNote(withSafetyNote(none, 'x'), '').safety).toBeNull();
  expect(isSafetyRecorded({ steps: [], note: '  ' })).toBe(false);
});
