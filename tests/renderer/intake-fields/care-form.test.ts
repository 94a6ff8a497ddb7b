import { expect, test } from 'vitest';
import {
  careItems,
  offeredProducts,
  withCare,
  withZrmDomains,
  withZrmScore,
  zrmItems,
} from '../../../renderer/intake-fields/care-form.ts';
import type { Lists } from '../../../renderer/lists.ts';
import { noCare } from '../../../shared/case/care.ts';
import { shippedLists } from '../../../shared/reference/shipped-lists.ts';
import { sampleIntake } from '../../support/sample-intake.ts';

const items = (list: string) => shippedLists.find(({ name }) => name === list)?.items ?? [];
const lists: Lists = {
  items,
  offered: (list, chosen = []) => items(list).filter((item) => item.active || chosen.includes(item.code)),
  label: (_list, code) => code,
};
const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);

test('what the list names for a provision is offered and never filled in', () => {
  const intake = withCare(sampleIntake(), { provision: 'MW-BEG' });
  expect(intake.care.product).toBeNull();
  expect(codes(offeredProducts(lists, intake.care))).toEqual(['02', '07']);
  expect(offeredProducts(lists, { ...intake.care, product: '03' })).toEqual([]);
  expect(offeredProducts(lists, { ...noCare, provision: 'ALG-BUURT' })).toEqual([]);
  expect(offeredProducts(lists, noCare)).toEqual([]);
});

test('the law of a report narrows the choice; what was chosen stays in it', () => {
  const wmo = sampleIntake({ law: 'wmo', care: { ...noCare, provision: 'JH-AMB' } });
  expect(codes(careItems(lists, 'provision', wmo))).toContain('JH-AMB');
  expect(codes(careItems(lists, 'provision', wmo))).not.toContain('JH-DAG');
  expect(codes(careItems(lists, 'provision', sampleIntake({ law: null })))).toEqual(
    expect.arrayContaining(['JH-DAG', 'MW-HV']),
  );
});

test('the self-reliance domains are those of 2017; an older one that was chosen stays, with its score', () => {
  expect(codes(zrmItems(lists, noCare)).every((code) => code.startsWith('ZRM13'))).toBe(true);
  const old = withZrmScore(withZrmDomains(sampleIntake(), ['ZRM11-01']), 'ZRM11-01', '2');
  expect(codes(zrmItems(lists, old.care))).toContain('ZRM11-01');
  expect(withZrmDomains(old, ['ZRM11-01', 'ZRM13-04']).care.zrm).toEqual([
    { domain: 'ZRM11-01', score: '2' },
    { domain: 'ZRM13-04', score: null },
  ]);
});
