import { readFacts } from '../../shared/procedure/read-facts.ts';
import { publicCases } from '../shared/procedure/public-cases.ts';
import { inWords, StatedFinding, shownOn } from './support/finding-on-screen.ts';
import { makeLetterOnScreen } from './support/make-letter-on-screen.ts';
import { pickCases } from './support/pick-cases.ts';
import { answerFromFacts, registerOnScreen } from './support/play-case.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ mode: 'parallel' });

/**
 * The letters of each case, by what happens with it: a complaint in writing is confirmed (Awb 9:6), an objection goes on with
 * its date of receipt (6:15), who is sent elsewhere reads where, what goes to the Ombudsman goes with a letter.
 */
const lettersOfCase: Readonly<Record<string, readonly Parameters<typeof makeLetterOnScreen>[1][]>> = {
  'C-01': [],
  'C-02': ['acknowledgement', 'hand-over'],
  'C-03': [],
  'C-04': [],
  'C-05': ['hand-over'],
  'C-06': ['acknowledgement', 'forwarding'],
  'C-07': ['referral'],
  'C-08': ['referral'],
  'C-09': ['referral'],
  'C-10': ['acknowledgement', 'hand-over'],
  'C-11': ['acknowledgement', 'hand-over'],
  'C-12': [],
  'C-13': ['referral'],
  'C-14': ['support-agreement', 'complaint'],
  'C-15': ['hand-over'],
  'C-16': ['referral'],
  'C-17': ['hand-over'],
  'C-18': ['information-request'],
  'C-19': [],
  'C-20': ['referral'],
};

/** The cases of this run: five by seed among the other tests, all of them where they are asked for. */
const playedCases = pickCases(publicCases().slice(0, 20));

for (const { id, title, facts: told, finding } of playedCases) {
  const read = readFacts(told);
  if (!read.ok) throw new Error(`The facts of ${id} do not fit`);
  const facts = read.value;
  test.describe(id, () => {
    // Half past two in Rotterdam, in summer or winter the same day.
    test.use({ beginning: 'empty', startsAt: `${facts.today}T12:30:00.000Z` });

    test(`${id} ${title}: taken down, asked through, found on the screen as stated, with its letters`, async ({
      office,
    }) => {
      const page = await office.enter('back-office');
      await registerOnScreen(page, facts, title);
      await answerFromFacts(page, facts);
      const expected = inWords(StatedFinding.parse(finding), facts.today);
      expect(await shownOn(page, expected)).toEqual(expected);

      const letters = lettersOfCase[id];
      if (!letters) throw new Error(`Which letters belong to ${id} was not decided`);
      for (const kind of letters) await makeLetterOnScreen(page, kind);
      await expect(page.getByRole('region', { name: /^Brieven/ }).getByRole('listitem')).toHaveCount(letters.length);
    });
  });
}
