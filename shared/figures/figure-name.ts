/** What a figure is called in every period: its name in the book without the `@now` or `@before` behind it. */
export function baseOf(name: string): string {
  return name.slice(0, name.lastIndexOf('@'));
}

/** The name of what is said beside a figure, in the same period. */
export function nameBeside(name: string, said: string): string {
  return `${baseOf(name)}${said}${name.slice(name.lastIndexOf('@'))}`;
}
