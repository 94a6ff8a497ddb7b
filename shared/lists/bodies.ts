import type { ListItem } from '../contract/administration.ts';

/** The lists whose items are organisations and places, to which a letter may go. */
export const listsOfBodies = ['organisations', 'desks', 'referral-targets', 'provider-types'] as const;

/** Where a body is written to. What ships is empty: the office fills it in and keeps it right. */
export const bodyProperties = ['address', 'postcode', 'place', 'email'] as const;
export type BodyProperty = (typeof bodyProperties)[number];

/** The headings of these properties in a list's file; the first one is written. */
export const bodyHeadings = {
  address: ['adres', 'address'],
  postcode: ['postcode', 'zip code'],
  place: ['plaats', 'place', 'city'],
  email: ['e-mail', 'email', 'mail'],
} as const satisfies Record<BodyProperty, readonly string[]>;

type Item = Pick<ListItem, 'data'> | undefined;

/** Whether the items of this list are bodies. */
export function isListOfBodies(list: string): boolean {
  return listsOfBodies.some((each) => each === list);
}

/** One of these properties of an item; empty when it is not known. */
export function bodyProperty(item: Item, property: BodyProperty): string {
  return String(item?.data[property] ?? '').trim();
}

/** The address of a body as it stands on an envelope; empty when nothing of it is known. */
export function bodyAddress(item: Item): string {
  const [address, postcode, place] = (['address', 'postcode', 'place'] as const).map((each) =>
    bodyProperty(item, each),
  );
  return [address, [postcode, place].filter(Boolean).join('  ')].filter(Boolean).join('\n');
}
