import type { ListItem } from '../../../shared/contract/administration.ts';
import type { Day } from '../../../shared/dates.ts';
import { type BodyProperty, bodyProperties, bodyProperty, isListOfBodies } from '../../../shared/lists/bodies.ts';
import { fold } from '../../../shared/match/fold.ts';
import { administrationText } from '../../../shared/text/administration.ts';
import { bodyText } from '../../../shared/text/bodies.ts';
import type { Words } from '../../../shared/text/words.ts';

/** What the form of a list item holds; where it is written to counts for organisations and places alone. */
export interface ItemForm extends Readonly<Record<BodyProperty, string>> {
  readonly code: string;
  readonly parent: string;
  readonly nl: string;
  readonly en: string;
  readonly active: boolean;
  /** The days between which it is offered; undefined: no such bound. */
  readonly validFrom: Day | undefined;
  readonly validTo: Day | undefined;
  readonly aliases: string;
  /** Who types the old name finds the item by its new one. */
  readonly keepOldName: boolean;
  /** The code of the item whose properties a new one takes over; empty for none. */
  readonly like: string;
}

/** The form of an item that is there, or of a new one. */
export function itemForm(item: ListItem | null, like: string): ItemForm {
  return {
    code: item?.code ?? '',
    parent: item?.parent ?? '',
    nl: item?.nl ?? '',
    en: item?.en ?? '',
    active: item?.active ?? true,
    validFrom: item?.validFrom ?? undefined,
    validTo: item?.validTo ?? undefined,
    aliases: String(item?.data.aliases ?? ''),
    keepOldName: true,
    like,
    address: bodyProperty(item ?? undefined, 'address'),
    postcode: bodyProperty(item ?? undefined, 'postcode'),
    place: bodyProperty(item ?? undefined, 'place'),
    email: bodyProperty(item ?? undefined, 'email'),
  };
}

/** What keeps the item from being kept, per field; empty when nothing does. */
export function itemProblems(form: ItemForm, list: string): Partial<Record<keyof ItemForm, Words>> {
  return {
    ...(form.code.trim() === '' && { code: administrationText['administration.fill-in-code'] }),
    ...(form.nl.trim() === '' && { nl: administrationText['administration.fill-in-nl'] }),
    ...(form.en.trim() === '' && { en: administrationText['administration.fill-in-en'] }),
    ...(form.validFrom &&
      form.validTo &&
      form.validTo < form.validFrom && { validTo: administrationText['administration.valid-reversed'] }),
    ...(isListOfBodies(list) &&
      !/^$|^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(form.email.trim()) && { email: bodyText['body.wrong-email'] }),
    ...(list === 'organisations' && form.parent === '' && { parent: administrationText['administration.choose-kind'] }),
  };
}

/** The properties of an item that the program goes by; others, such as a source or a note, belong to that item alone. */
const shared = ['level', 'law', 'kind', 'role', 'group', 'closes_case', 'main_channel'];

/** The item as it is to be kept: a new one comes last and takes over the shared properties of its example. */
export function itemOf(form: ItemForm, items: readonly ListItem[], list: string): ListItem {
  const present = items.find(({ code }) => code === form.code);
  const example = items.find(({ code }) => code === form.like);
  const taken = Object.entries(example?.data ?? {}).map(
    ([name, value]) => [name, shared.includes(name) ? value : null] as const,
  );
  const data = present?.data ?? (list === 'organisations' ? {} : Object.fromEntries(taken));
  return {
    code: form.code.trim(),
    parent: form.parent === '' ? null : form.parent,
    nl: form.nl.trim(),
    en: form.en.trim(),
    active: form.active,
    validFrom: form.validFrom ?? null,
    validTo: form.validTo ?? null,
    order: present?.order ?? Math.max(0, ...items.map(({ order }) => order)) + 1,
    data: withReach(withAliases(data, aliasesOf(form, present), list), form, list),
  };
}

/** The other names, with the name it had when that is to be found still. */
function aliasesOf({ nl, aliases, keepOldName }: ItemForm, present: ListItem | undefined): string {
  const others = aliases
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const old = isRenamed(present ?? null, nl) && keepOldName ? [present?.nl ?? ''] : [];
  return [...new Set([...others, ...old])].join('; ');
}

/** True when an item that is there gets another name. */
export function isRenamed(item: ListItem | null, nl: string): item is ListItem {
  return item !== null && nl.trim() !== '' && fold(item.nl) !== fold(nl.trim());
}

function withAliases(data: ListItem['data'], aliases: string, list: string): ListItem['data'] {
  return aliases !== '' || data.aliases !== undefined || list === 'organisations' ? { ...data, aliases } : data;
}

/** Where it is written to; a field that was never filled in leaves no trace. */
function withReach(data: ListItem['data'], form: ItemForm, list: string): ListItem['data'] {
  if (!isListOfBodies(list)) return data;
  const filled = bodyProperties.flatMap((property) => {
    const value = form[property].trim();
    return value === '' && data[property] === undefined ? [] : [[property, value] as const];
  });
  return { ...data, ...Object.fromEntries(filled) };
}

/** A code that follows the last numbered one among these: ORG-17 gives ORG-18; empty when none is numbered. */
export function nextCode(equals: readonly ListItem[], items: readonly ListItem[]): string {
  const numbered = equals.map(({ code }) => /^(.*?)(\d+)$/.exec(code)).findLast((match) => match !== null);
  const [, head, digits] = numbered ?? [];
  if (head === undefined || digits === undefined) return '';
  const taken = new Set(items.map(({ code }) => code));
  const codes = Array.from(
    { length: items.length + 1 },
    (_, ahead) => `${head}${String(Number(digits) + 1 + ahead).padStart(digits.length, '0')}`,
  );
  return codes.find((code) => !taken.has(code)) ?? '';
}
