import type { ListItem } from '../contract/administration.ts';
import { shippedLists } from '../reference/shipped-lists.ts';

/** Main subjects about danger and violence. */
const sensitiveSubjects: readonly string[] = ['VEI'];

const youthItems = new Set(
  shippedLists.flatMap(({ name, items }) =>
    items.flatMap(({ code, data }) => (data.law === 'jw' ? [`${name}/${code}`] : [])),
  ),
);

/**
 * True for what concerns youth or a sensitive subject, where the higher threshold holds (PRI-20): by the act in the list,
 * by the shipped list where a copy without it is used, or as what it stands below.
 */
export function isSensitive(list: string, { code, parent, data }: Pick<ListItem, 'code' | 'parent' | 'data'>): boolean {
  if (data.law === 'jw' || youthItems.has(`${list}/${code}`)) return true;
  if (list === 'organisations' || list === 'desks')
    return parent !== null && youthItems.has(`provider-types/${parent}`);
  if (parent !== null && youthItems.has(`${list}/${parent}`)) return true;
  return list === 'subjects' && [code, parent].some((each) => each !== null && sensitiveSubjects.includes(each));
}
