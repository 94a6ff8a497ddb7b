import type { Intake, Party } from '../../shared/case/intake.ts';
import type { ListItem } from '../../shared/contract/administration.ts';
import { kindOfDesk, otherKind } from '../../shared/reference/desk-kind.ts';
import { withUnknown } from './intake-form.ts';

/** The organisations and desks of the register: both can be what a report is about. */
export interface PartyLists {
  readonly organisations: readonly ListItem[];
  readonly desks: readonly ListItem[];
}

/** Stands for "asked, and not known" in the field for organisations. */
export const unknownParty = 'unknown';

const mostParties = 5;
const organisationPrefix = 'organisation:';
const kindPrefix = 'kind:';

/** The id under which a party stands in the one field for organisations, desks and kinds of organisations. */
export function partyId(party: Party): string {
  return party.organisation === null ? kindPrefix + party.kind : organisationPrefix + party.organisation;
}

/** The ids of what is chosen. */
export function partyIds({ parties, unknown }: Pick<Intake, 'parties' | 'unknown'>): readonly string[] {
  return unknown.includes('organisation') ? [...parties.map(partyId), unknownParty] : parties.map(partyId);
}

/** The party of such an id; an organisation or desk brings its kind along. Null when it is no longer in the lists. */
export function partyOf(id: string, { organisations, desks }: PartyLists): Party | null {
  if (id.startsWith(kindPrefix)) return { kind: id.slice(kindPrefix.length), organisation: null };
  const code = id.slice(organisationPrefix.length);
  const organisation = organisations.find((item) => item.code === code);
  if (organisation) return { kind: organisation.parent ?? otherKind, organisation: code };
  return desks.some((item) => item.code === code) ? { kind: kindOfDesk(code), organisation: code } : null;
}

/**
 * The parties of these ids; what stood there before keeps its kind, also when it is no longer in the lists. "Not known"
 * goes when a party is chosen, and chosen last it takes all others away.
 */
export function withParties(intake: Intake, ids: readonly string[], lists: PartyLists): Intake {
  if (ids.at(-1) === unknownParty) return withUnknown({ ...intake, parties: [] }, 'organisation', true);
  const before = (id: string) => intake.parties.find((party) => partyId(party) === id);
  const parties = ids
    .filter((id) => id !== unknownParty)
    .slice(0, mostParties)
    .map((id) => before(id) ?? partyOf(id, lists))
    .filter((party) => party !== null);
  return withUnknown({ ...intake, parties }, 'organisation', false);
}
