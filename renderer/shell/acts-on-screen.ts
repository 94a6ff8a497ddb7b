import { sheetId } from '../parts/skip-link.tsx';

/** A button of the present screen, by its name. */
export interface ActOnScreen {
  readonly name: string;
  /** The heading it stands under, when its name alone does not tell which it is. */
  readonly under: string | undefined;
  /** Its key, as aria-keyshortcuts says it; null: none. */
  readonly ariaKeys: string | null;
  readonly press: () => void;
}

/** Buttons that are no acts of the screen: they belong to one field, or stand in each row of a list. */
const ofOneField = '.field, .facet, [role="listbox"], [role="radiogroup"], table, nav';

/**
 * The acts of the present screen that stand on a button: so the palette holds all of them, of screens
 * it knows nothing about. Read at the moment the palette opens.
 */
export function actsOnScreen(): readonly ActOnScreen[] {
  const sheet = document.getElementById(sheetId);
  const named = [...(sheet?.querySelectorAll<HTMLElement>('button, a.btn') ?? [])]
    .filter((button) => isAct(button))
    .map((button) => ({ button, name: nameOf(button) }))
    .filter(({ name }) => name !== '');
  const count = (name: string) => named.filter((other) => other.name === name).length;
  return named.map(({ button, name }) => ({
    name,
    ariaKeys: button.getAttribute('aria-keyshortcuts'),
    under: count(name) > 1 ? headingOf(button) : undefined,
    press: () => pressLater(button),
  }));
}

function isAct(button: HTMLElement): boolean {
  const shown = button.getClientRects().length > 0 && button.tabIndex >= 0;
  return shown && button.closest(ofOneField) === null;
}

/** What a screen reader calls it, without the key that is shown beside it. */
function nameOf(button: HTMLElement): string {
  const label = button.getAttribute('aria-label');
  if (label !== null) return label;
  const copy = button.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"], svg')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function headingOf(button: HTMLElement): string | undefined {
  const section = button.closest('section, [role="region"], form');
  return section?.querySelector('h1, h2, h3')?.textContent?.trim();
}

/** After the palette has left the screen, so that the focus can go there. */
function pressLater(button: HTMLElement): void {
  requestAnimationFrame(() => {
    if (!button.isConnected) return;
    button.focus();
    button.click();
  });
}
