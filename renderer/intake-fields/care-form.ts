import { type Care, type CareField, listOfCare } from '../../shared/case/care.ts';
import type { Intake } from '../../shared/case/intake.ts';
import type { ListItem } from '../../shared/contract/administration.ts';
import { Law, lawsMeet } from '../../shared/reference/law.ts';
import type { Lists } from '../lists.ts';

/** Changes the classification of a report. */
export function withCare(intake: Intake, part: Partial<Care>): Intake {
  return { ...intake, care: { ...intake.care, ...part } };
}

/** The items of a list of the classification that go with the law of a report; what was chosen stays a choice. */
export function careItems(
  lists: Lists,
  field: CareField,
  { care, law }: Pick<Intake, 'care' | 'law'>,
): readonly ListItem[] {
  const chosen = care[field];
  return lists.offered(listOfCare[field], [chosen]).filter((item) => {
    const own = Law.safeParse(item.data.law);
    return item.code === chosen || law === null || !own.success || lawsMeet(law, own.data);
  });
}

/** The product categories that the list names for a provision: offered, never filled in; none once a product is chosen. */
export function offeredProducts(lists: Lists, { provision, product }: Care): readonly ListItem[] {
  if (provision === null || product !== null) return [];
  const named = lists.items('provisions').find(({ code }) => code === provision)?.data.product_categories;
  const codes = typeof named === 'string' ? named.split(/\s+/u) : [];
  return lists.offered('product-categories').filter(({ code }) => codes.includes(code));
}

/** The version of the self-reliance matrix that is in use; the older one stays readable. */
const presentVersion = 2017;

/** The domains of the self-reliance matrix: those of the present version, and those chosen before. */
export function zrmItems(lists: Lists, { zrm }: Care): readonly ListItem[] {
  const chosen = zrm.map(({ domain }) => domain);
  return lists
    .offered('zrm-domains', chosen)
    .filter(
      (item) => item.data.version === presentVersion || item.data.version === undefined || chosen.includes(item.code),
    );
}

/** The chosen domains; a domain that stays keeps its score. */
export function withZrmDomains(intake: Intake, domains: readonly string[]): Intake {
  const score = (domain: string) => intake.care.zrm.find((each) => each.domain === domain)?.score ?? null;
  return withCare(intake, { zrm: domains.map((domain) => ({ domain, score: score(domain) })) });
}

/** Scores a chosen domain; null takes the score away. */
export function withZrmScore(intake: Intake, domain: string, score: string | null): Intake {
  return withCare(intake, { zrm: intake.care.zrm.map((each) => (each.domain === domain ? { domain, score } : each)) });
}
