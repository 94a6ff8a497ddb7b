/** The first field in it where Tab stops: of radio buttons the one that is chosen. */
export function firstField(within: HTMLElement | null): HTMLElement | null | undefined {
  return within?.querySelector<HTMLElement>(':is(input, select, textarea):not([tabindex="-1"])');
}
