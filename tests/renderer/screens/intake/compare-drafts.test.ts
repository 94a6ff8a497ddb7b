import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenFrom, differences, whereTheyDiffer } from '../../../../renderer/screens/intake/compare-drafts.ts';
import { nothingBeside } from '../../../../shared/case/beside.ts';
import type { Intake } from '../../../../shared/case/intake.ts';
import { nobody } from '../../../../shared/case/person.ts';
import { sampleIntake } from '../../../support/sample-intake.ts';

const text = (changes: Partial<Intake>) => ({ intake: sampleIntake(changes), beside: nothingBeside });

test('only the fields that differ are named, each fact of a person by itself, whatever the order of members', () => {
  const here = text({
    story: 'Een',
    caller: { ...nobody, name: 'Ria', phone: '06' },
    parties: [{ kind: 'GEM', organisation: null }],
  });
  const there = text({
    story: 'Twee',
    caller: { ...nobody, name: 'Ria B.' },
    parties: [{ organisation: null, kind: 'GEM' }],
  });
  const same = { ...there, intake: { ...there.intake, caller: { ...there.intake.caller, phone: '06' } } };
  expect(differences(here, same).map(({ key }) => key)).toEqual(['story', 'caller.name']);
  expect(differences(here, here)).toEqual([]);
});

test('every member of a draft is compared: no difference is left unseen', () => {
  const here = text({});
  const others: Readonly<Partial<Intake>> = {
    channel: 'X',
    kind: 'X',
    law: null,
    anonymous: true,
    replyPossible: false,
    reporterRole: null,
    callerBasis: 'X',
    concerned: { ...nobody, name: 'X' },
    others: [{ role: 'X', basis: null, person: nobody }],
    unknown: ['law'],
    parties: [],
    subjects: [],
    area: null,
    wijk: 'X',
    title: 'X',
    story: 'X',
    wishes: 'X',
    care: { ...here.intake.care, provision: 'X' },
    safety: { steps: [], note: 'X' },
    receivedAt: null,
  };
  const { receivedAt: _, ...changing } = others;
  for (const [member, value] of Object.entries(changing)) {
    const there = { ...here, intake: { ...here.intake, [member]: value } };
    expect(differences(here, there), member).toHaveLength(1);
  }
  const compared = ['channel', 'receivedOn', 'receivedAt', 'caller', ...Object.keys(changing)];
  expect(Object.keys(here.intake).filter((member) => !compared.includes(member))).toEqual([]);
});

test('a choice takes just those fields from the other text, and all of them make it the other text', () => {
  const here = text({ story: 'Een', title: 'Hier', concerned: null });
  const there = text({ story: 'Twee', title: 'Daar', concerned: { ...nobody, name: 'Kees', postcode: '3083 AX' } });
  const fields = differences(here, there);
  const story = fields.filter(({ key }) => key === 'story');
  expect(chosenFrom(here, there, story).intake).toEqual({ ...here.intake, story: 'Twee' });
  expect(chosenFrom(here, there, fields).intake).toEqual(there.intake);
  expect(chosenFrom(here, there, []).intake).toEqual(here.intake);
});

test('hints put aside in either text stay aside', () => {
  const aside = (...hints: string[]) => ({ ...text({}), beside: { ...nothingBeside, aside: hints } });
  expect(chosenFrom(aside('a', 'b'), aside('b', 'c'), []).beside.aside).toEqual(['a', 'b', 'c']);
});

test('of two long texts the part that both have is left out, never half a character, and what differs is there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (ours, theirs) => {
      const [before, after] = ['Zij belde over de taxi. 😀 '.repeat(20), ' Zij belt terug. 😀'.repeat(20)];
      const [here, there] = whereTheyDiffer(before + ours + after, before + theirs + after);
      expect(here.length).toBeLessThan(ours.length + theirs.length + 300);
      expect(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(here + there)).toBe(false);
      expect(here === there).toBe(ours === theirs);
    }),
  );
  expect(whereTheyDiffer('kort', 'korter')).toEqual(['kort', 'korter']);
});
