/** Where the side stands under or over the work instead of beside it (style/narrow.css). */
const narrow = '(max-width: 60rem)';

/** After a choice in a side list: brings the work into sight and the focus to it, where it does not stand beside the list. */
export function showMain() {
  if (!matchMedia(narrow).matches) return;
  const main = document.querySelector<HTMLElement>('[data-part="main"]');
  main?.scrollIntoView({ block: 'start' });
  main?.focus({ preventScroll: true });
}
