import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BackupMoment, backupsThatGo, backupsToKeep } from '../../../shared/backups/backups-to-keep.ts';
import { addDays, day } from '../../../shared/dates.ts';

const first = day('2024-01-01');

function madeOn(daysLater: number, hour = 9): BackupMoment {
  const on = addDays(first, daysLater);
  const at = `${on}T${String(hour).padStart(2, '0')}:00:00.000Z`;
  return { name: at, on, at, reports: 100 };
}

test('of two years with a backup each day stay seven days, five weeks and twelve months, each the newest', () => {
  const all = Array.from({ length: 730 }, (_, later) => madeOn(later));
  const stay = [...backupsToKeep(all)].map((name) => name.slice(0, 10)).sort();
  expect(stay).toEqual([
    ...['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30', '2025-05-31', '2025-06-30', '2025-07-31'],
    ...['2025-08-31', '2025-09-30', '2025-10-31', '2025-11-30'],
    // The ends of weeks, of which the last two lie within the last seven days.
    ...['2025-12-07', '2025-12-14', '2025-12-21'],
    ...['2025-12-24', '2025-12-25', '2025-12-26', '2025-12-27', '2025-12-28', '2025-12-29', '2025-12-30'],
  ]);
});

test('of one day the newest stays', () => {
  expect([...backupsToKeep([madeOn(3, 9), madeOn(3, 17), madeOn(3, 12)])]).toEqual([madeOn(3, 17).name]);
});

test('a month without backups takes none of the others away', () => {
  const before = Array.from({ length: 7 }, (_, later) => madeOn(later));
  const after = madeOn(200);
  expect(backupsToKeep([...before.slice(1), after]).size).toBe(7);
});

test('the newest stays, at most 24 stay, and taking away once is taking away for good', () => {
  const moments = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 23 })), {
    minLength: 1,
    maxLength: 200,
    selector: ([later, hour]) => later * 24 + hour,
  });
  fc.assert(
    fc.property(moments, (made) => {
      const all = made.map(([later, hour]) => madeOn(later, hour));
      const stay = backupsToKeep(all);
      const newest = [...all].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.name ?? '';
      expect(stay.has(newest)).toBe(true);
      expect(stay.size).toBeLessThanOrEqual(24);
      const left = all.filter(({ name }) => stay.has(name));
      expect([...backupsToKeep(left)].sort()).toEqual([...stay].sort());
    }),
  );
});

test('what held so many more reports never goes, also when the poor ones after it are many', () => {
  const made = (reports: number) => (_: unknown, later: number) => ({ ...madeOn(later), reports });
  const good = Array.from({ length: 40 }, made(1000));
  const poor = Array.from({ length: 800 }, (_, later) => ({ ...madeOn(40 + later), reports: 699 }));
  const fewer = poor.map((each) => ({ ...each, reports: 701 }));
  const goneOf = (after: readonly BackupMoment[]) => {
    const gone = new Set(backupsThatGo([...good, ...after]));
    return good.filter(({ name }) => gone.has(name)).length;
  };
  expect(goneOf(poor)).toBe(0);
  expect(goneOf(fewer)).toBe(40);
  expect(backupsThatGo([])).toEqual([]);
});
