import { expect, test } from 'vitest';
import { ownTogether } from '../../../shared/recipes/own-together.ts';
import type { OwnTable } from '../../../shared/recipes/recipe-content.ts';
import { attackOwnReleases } from '../../support/own-table-runs.ts';
import { ownReleasesOf, type Report } from '../../support/random-own-tables.ts';
import { sampleOwnTable } from '../../support/sample-recipe.ts';

// Random tables of several recipes are attacked by `npm run long -- protection`, of which `npm test` runs a part.

/** Found by chance: kind, act and area of each. The table of acts by kinds is too thin for its cells; what they add up to is shown. */
const thin = `
  KLA wmo none    VRG none G01   VRG wmo G01   VRG other G03   none other none  VRG wmo G01    KLA other none
  KLA none G03    VRG none G03   VRG jw G01    none jw none    KLA other G03    none wmo G03   KLA wmo G01
  none other G03  KLA wmo none   VRG other none  VRG jw G01    KLA jw G01       KLA wmo G03    KLA wmo G01
  none wmo G01    VRG wmo none   KLA jw G01    KLA none G03    VRG none G03     none jw G03    KLA none G03`;

test('what a thin table shows of some areas is bound to what is shown of all: neither gives the rest away', () => {
  const said = [...thin.matchAll(/(\S+) (\S+) (\S+)/gu)];
  const reports = said.map(([, kind = '', law = '', area = '']): Report => {
    return { kind: [kind], 'main-subject': ['none'], law: [law], area: [area] };
  });
  const filters = [{ by: 'area' as const, codes: ['G01', 'G03'] }];
  const recipe = [sampleOwnTable({ before: false, rows: 'law', columns: 'kind', filters })];
  const attacked = attackOwnReleases(ownReleasesOf({ now: reports, before: [] }, [recipe]));
  expect(attacked).toMatchObject({ releases: 1, recovered: 0, wrong: 0 });
  expect(attacked.tried).toBeGreaterThan(0);
});

test('no row of subjects is more than the reports, and who names none names no other: neither is told by the largest row', () => {
  const few = (count: number, subjects: readonly string[], area: string): readonly Report[] =>
    Array.from({ length: count }, () => ({ kind: ['KLA'], 'main-subject': subjects, law: ['wmo'], area: [area] }));
  const reports = [
    ...few(7, ['TOE', 'BEJ'], 'G01'),
    ...few(2, ['BEJ'], 'G01'),
    ...few(2, ['none'], 'G01'),
    ...few(60, ['TOE'], 'G03'),
    ...few(40, ['BEJ'], 'G03'),
    ...few(20, ['none'], 'G03'),
  ];
  const filters = [{ by: 'area' as const, codes: ['G01'] }];
  for (const counted of ['reports', 'mentions'] as const) {
    const recipe = [sampleOwnTable({ before: false, rows: 'main-subject', columns: null, counted, filters })];
    const attacked = attackOwnReleases(ownReleasesOf({ now: reports, before: [] }, [recipe]));
    expect({ counted, ...attacked }).toMatchObject({ counted, releases: 1, recovered: 0, wrong: 0 });
    expect(attacked.tried).toBeGreaterThan(0);
  }
});

test('a table that two recipes have is counted once, with all that one of them shows', () => {
  const [one, other] = [sampleOwnTable({ before: false }), sampleOwnTable({ shares: true })];
  expect(ownTogether([one, other])).toEqual({ ok: true, value: [{ ...other, before: true, shares: true }] });
});

test('recipes that choose reports in too many ways are not laid beside each other', () => {
  const choosing = (code: string): OwnTable => sampleOwnTable({ filters: [{ by: 'area', codes: [code] }] });
  const tables = ['G01', 'G03', 'G04', 'G05', 'G06', 'G07'].map(choosing);
  expect(ownTogether(tables.slice(1)).ok).toBe(true);
  expect(ownTogether(tables)).toEqual({ ok: false, failure: { code: 'recipes-choose-too-much', most: 5 } });
});
