import type { Lists } from '../contract/administration.ts';
import type { Recipient, RecipientKind } from '../letters/recipients.ts';
import { bodyAddress, bodyProperty } from '../lists/bodies.ts';
import { shownPostcode } from '../reference/postcode.ts';
import { deskWords } from '../text/findings.ts';
import { sentence } from '../text/text.ts';
import type { CaseCheck } from './check-of-case.ts';
import type { Party } from './intake.ts';
import type { Person } from './person.ts';
import type { CaseState } from './state.ts';

type Check = Pick<CaseCheck, 'finding'>;
type Report = Pick<CaseState, 'intake'>;

/** Everybody a letter of this report can go to, the client first; somebody who is not in the report is always one of them. */
export function recipientsOf({ intake }: Report, check: Check, lists: Lists): readonly Recipient[] {
  const { caller, concerned, others, parties } = intake;
  return [
    ...(intake.anonymous ? [] : [person('caller', caller)]),
    ...(concerned ? [person('concerned', concerned)] : []),
    ...others.map((other, place) => person(`other-${place}`, other.person)),
    ...parties.map((party, place) => organisation(`party-${place}`, party, lists)),
    ombudsman(capital(ombudsmanOf(check) ?? 'de Ombudsman'), lists),
    { ...unknown, code: 'other', kind: 'other' },
  ];
}

/** Whom a template usually means: the first of its kind, else somebody who is not in the report. */
export function usualRecipient(recipients: readonly Recipient[], kind: RecipientKind): Recipient {
  const found = recipients.find((recipient) => recipient.kind === kind);
  return found ?? { ...unknown, code: 'other', kind: 'other' };
}

/** The name of an organisation in the lists of this office, else what kind it is. */
export function partyName({ kind, organisation }: Party, lists: Lists): string {
  return bodyOf({ kind, organisation }, lists)?.nl ?? '';
}

/** The ombudsman to whom the check leads, as letters name it; undefined while it leads to none. */
export function ombudsmanOf({ finding }: Check): string | undefined {
  const desks = (finding?.parts ?? (finding ? [finding] : [])).flatMap(({ desk }) => desk ?? []);
  const found = desks.find((desk) => desk.endsWith('ombudsman') || desk.endsWith('ombudsman-rotterdam'));
  return found && sentence(deskWords[`desk.${found}`], 'nl');
}

const unknown = { name: '', address: '', email: '', askFirst: false } as const;

function person(code: string, { name, address, postcode, email, askFirst }: Person): Recipient {
  const reach = { address: addressOf({ address, postcode }), email: email.trim() };
  return { code, kind: 'person', name: name.trim(), ...reach, askFirst };
}

function organisation(code: string, party: Party, lists: Lists): Recipient {
  const body = bodyOf(party, lists);
  const reach = { address: bodyAddress(body), email: bodyProperty(body, 'email') };
  return { ...unknown, code, kind: 'organisation', name: body?.nl ?? '', ...reach };
}

/** The ombudsman by the name the check gives; his address where a list of this office has him under that name. */
function ombudsman(name: string, lists: Lists): Recipient {
  const places = [...(lists.desks ?? []), ...(lists['referral-targets'] ?? [])];
  const named = places.filter(({ nl }) => nl.trim().toLowerCase() === name.toLowerCase());
  const body = named.find((item) => bodyAddress(item) !== '') ?? named[0];
  const reach = { address: bodyAddress(body), email: bodyProperty(body, 'email') };
  return { ...unknown, code: 'ombudsman', kind: 'ombudsman', name, ...reach };
}

/** The organisation itself in the lists of this office, else what kind it is. */
export function bodyOf({ kind, organisation }: Party, lists: Lists) {
  return itemOf(organisation, lists) ?? lists['provider-types']?.find(({ code }) => code === kind);
}

/** An address as it stands on an envelope. */
export function addressOf({ address, postcode }: Pick<Person, 'address' | 'postcode'>): string {
  return [address, shownPostcode(postcode)]
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function itemOf(organisation: string | null, lists: Lists) {
  const both = [...(lists.organisations ?? []), ...(lists.desks ?? [])];
  return organisation === null ? undefined : both.find(({ code }) => code === organisation);
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
