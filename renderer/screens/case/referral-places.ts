import { type ReferralList, type ReferralTo, referralLists } from '../../../shared/case/referrals.ts';
import { type Referral as Stop, whereItBelongs } from '../../../shared/case/where-it-belongs.ts';
import type { Lists as AllLists, ListItem } from '../../../shared/contract/administration.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { ProcedureSettings } from '../../../shared/procedure/facts.ts';
import { referText } from '../../../shared/text/referral.ts';
import { referralWords } from '../../../shared/text/referrals.ts';
import type { Lists } from '../../lists.ts';
import type { ComboItem } from '../../parts/combo-options.ts';
import type { Speech } from '../../parts/language.tsx';

/** What a place is chosen from. */
export interface Around {
  readonly lists: Lists;
  readonly all: AllLists;
  readonly settings: ProcedureSettings;
  readonly speech: Speech;
}

type Chosen = Pick<ReferralTo, 'list' | 'code'>;

/** The id of a place in the list to choose from. */
export function placeId({ list, code }: Chosen): string {
  return `${list}:${code}`;
}

/** The place of an id; null when it is none. */
export function placeOf(id: string | undefined): Chosen | null {
  const [name = '', ...rest] = (id ?? '').split(':');
  const list = referralLists.find((each) => each === name);
  return list === undefined || rest.length === 0 ? null : { list, code: rest.join(':') };
}

/** A stop of the way of this matter that is a place of the lists, with what to tell the client. */
export interface PlaceStop extends Chosen {
  readonly when: Stop['when'];
  readonly say: string;
}

/** The stops of the way of a matter (PC-1 to PC-7) that can be referred to, the next one in front. */
export function placeStops({ intake }: Pick<CaseView, 'intake'>, around: Around): readonly PlaceStop[] {
  const stops = whereItBelongs(intake, { lists: around.all, settings: around.settings });
  return stops.flatMap((stop) => {
    const own = stop.place === 'provider' || stop.place === 'organisation' ? intake.parties[0]?.organisation : null;
    const to = own
      ? knownAs(own, around.all)
      : stop.item && { list: listOf(stop.item, around.all), code: stop.item.code };
    return to === null
      ? []
      : [{ ...to, when: stop.when, say: unquoted(around.speech.say(referralWords[`referral.${stop.place}.say`])) }];
  });
}

/** All places: those on the way of this matter first, then what the office's lists offer. */
export function placeItems(stops: readonly PlaceStop[], { lists, speech }: Around): readonly ComboItem[] {
  const { say, language } = speech;
  const first = stops.map((stop) => ({
    id: placeId(stop),
    text: lists.label(stop.list, stop.code, language),
    note: say(referText[`refer.fits-${stop.when}`]),
  }));
  const taken = new Set(first.map(({ id }) => id));
  const others = (['referral-targets', 'desks', 'organisations'] as const).flatMap((list) =>
    lists.offered(list).map((item) => ({ id: placeId({ list, code: item.code }), text: item[language] })),
  );
  return [...first, ...others.filter(({ id }) => !taken.has(id))];
}

/** "Another body" of the list: then its name is asked. */
export function isUnnamed(chosen: Chosen | null): boolean {
  return chosen?.list === 'referral-targets' && chosen.code === 'ANDER';
}

function knownAs(code: string, all: AllLists): Chosen | null {
  const list = (['organisations', 'desks'] as const).find((each) => all[each]?.some((item) => item.code === code));
  return list === undefined ? null : { list, code };
}

function listOf(item: ListItem, all: AllLists): ReferralList {
  return all.desks?.includes(item) ? 'desks' : 'referral-targets';
}

/** What is read aloud in the call is written down without its quotation marks. */
function unquoted(text: string): string {
  return text.replace(/^[“"]|[”"]$/gu, '');
}
