/** The time a person typed (`10.42`, `10:42`, `1042`, `930`, `9`, `10.42 uur`) as `10:42`; undefined when it is none. */
export function readTime(text: string): string | undefined {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/\s*(uur|u|h)$/, '');
  const match = /^(\d{1,2})[.:, ](\d{2})$/.exec(typed) ?? /^(\d{1,2})(\d{2})$/.exec(typed) ?? /^(\d{1,2})$/.exec(typed);
  if (!match) return undefined;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? '0');
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
