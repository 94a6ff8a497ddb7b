/** The text of a function or a constant at the top of a file: from its name up to the line that closes it. */
export function functionText(source: string, name: string): string {
  const start = source.search(new RegExp(`^(export )?(function|const) ${name}\\b`, 'm'));
  if (start < 0) throw new Error(`There is no ${name} in this file`);
  const rest = source.slice(start);
  const end = rest.search(/^[}\])].*;?$|^(export )?const .*;$/m);
  const lineEnd = rest.indexOf('\n', end);
  return rest.slice(0, lineEnd);
}
