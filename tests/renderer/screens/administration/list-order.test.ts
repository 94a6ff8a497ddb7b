import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedCodes, placedItems } from '../../../../renderer/screens/administration/list-order.ts';
import type { ListItem } from '../../../../shared/contract/administration.ts';

const item = (code: string, parent: string | null = null): ListItem => ({
  code,
  parent,
  nl: code,
  en: code,
  active: true,
  validFrom: null,
  validTo: null,
  order: 0,
  data: {},
});
const list = [item('A'), item('A1', 'A'), item('A2', 'A'), item('B'), item('C'), item('C1', 'C')];

test('what stands below an item comes right after it, whatever the order it was kept in', () => {
  const mixed = [item('A1', 'A'), item('B'), item('A'), item('A2', 'A')];
  expect(placedItems(mixed).map(({ item: { code }, depth }) => `${depth}${code}`)).toEqual(['0B', '0A', '1A1', '1A2']);
});

test('an organisation, whose kind is in another list, stands at the top', () => {
  expect(placedItems([item('ORG-01', 'WT'), item('ORG-02', 'VRW')]).map(({ depth }) => depth)).toEqual([0, 0]);
});

test('an item moves among its equals and takes along what stands below it', () => {
  expect(movedCodes(list, 'A', 'down').join(' ')).toBe('B A A1 A2 C C1');
  expect(movedCodes(list, 'C', 'up').join(' ')).toBe('A A1 A2 C C1 B');
  expect(movedCodes(list, 'B', 'up').join(' ')).toBe('B A A1 A2 C C1');
  expect(movedCodes(list, 'B', 'down').join(' ')).toBe('A A1 A2 C C1 B');
  expect(movedCodes(list, 'A2', 'up').join(' ')).toBe('A A2 A1 B C C1');
});

test('the first does not move up, the last does not move down, and neither leaves the item it stands below', () => {
  const same = 'A A1 A2 B C C1';
  for (const code of ['A', 'A1', 'C1']) expect(movedCodes(list, code, 'up').join(' ')).toBe(same);
  for (const code of ['C', 'A2', 'C1']) expect(movedCodes(list, code, 'down').join(' ')).toBe(same);
  expect(movedCodes(list, 'unknown', 'down').join(' ')).toBe(same);
});

test('a move keeps every code once, and the move back undoes it', () => {
  const lists = fc
    .array(fc.nat(3), { minLength: 1, maxLength: 12 })
    .map((parents) => parents.map((parent, at) => item(`I${at}`, parent < at && parent > 0 ? `I${parent}` : null)));
  fc.assert(
    fc.property(lists, fc.nat(), (items, pick) => {
      const placed = placedItems(items);
      const one = placed[pick % placed.length];
      if (!one || one.last) return;
      const moved = movedCodes(items, one.item.code, 'down');
      expect([...moved].sort()).toEqual(items.map(({ code }) => code).sort());
      const after = moved.flatMap((code) => items.filter((kept) => kept.code === code));
      expect(movedCodes(after, one.item.code, 'up')).toEqual(placed.map(({ item: { code } }) => code));
    }),
  );
});
