import type { Intake } from '../../shared/case/intake.ts';
import type { ListItem } from '../../shared/contract/administration.ts';
import { intakeText } from '../../shared/text/intake.ts';
import type { Lists } from '../lists.ts';
import type { ComboItem } from '../parts/combo-options.ts';
import type { Speech } from '../parts/language.tsx';
import { partyId, unknownParty } from './party-form.ts';

/**
 * Whom a report can be about: organisations by their names and the names people use for them, desks, then kinds of
 * organisations for who knows no name, and "not known" while nothing is chosen.
 */
export function partyItems(lists: Lists, { parties, unknown }: Intake, speech: Speech): readonly ComboItem[] {
  const { say, language } = speech;
  const chosen = parties.map(({ organisation }) => organisation);
  const named = (item: ListItem, note: string | undefined) => ({
    id: partyId({ kind: '', organisation: item.code }),
    text: item[language],
    note,
  });
  const organisations = lists.offered('organisations', chosen).map((item) => named(item, aliasesOf(item, speech)));
  const taken = new Set(organisations.map(({ id }) => id));
  const desks = lists
    .offered('desks', chosen)
    .map((item) => named(item, aliasesOf(item, speech) ?? say(intakeText['intake.party-desk'])))
    .filter(({ id }) => !taken.has(id));
  const kinds = lists
    .offered(
      'provider-types',
      parties.map(({ kind }) => kind),
    )
    .map((item) => ({
      id: partyId({ kind: item.code, organisation: null }),
      text: item[language],
      note: say(intakeText['intake.party-kind-only']),
    }));
  const isOpen = parties.length === 0 || unknown.includes('organisation');
  const notKnown = { id: unknownParty, code: '?', text: say(intakeText['intake.party-unknown']) };
  return [...organisations, ...desks, ...kinds, ...(isOpen ? [notKnown] : [])];
}

function aliasesOf({ data: { aliases } }: ListItem, { say }: Speech): string | undefined {
  if (typeof aliases !== 'string' || aliases === '') return undefined;
  return say(intakeText['intake.party-aliases'], { names: aliases });
}
