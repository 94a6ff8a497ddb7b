/** What a person can choose; `system` follows the computer. */
export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast';
export type Density = 'compact' | 'roomy';

/**
 * Puts the theme on the page and, for `system`, keeps following the computer: more contrast first, then dark.
 * Paper is always light. Returns the function that stops following.
 */
export function followTheme(choice: ThemeChoice): () => void {
  const root = document.documentElement;
  const contrast = matchMedia('(prefers-contrast: more)');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    root.dataset.theme = choice === 'system' ? systemTheme(contrast.matches, dark.matches) : choice;
  };
  const print = () => {
    root.dataset.theme = 'light';
  };
  apply();
  contrast.addEventListener('change', apply);
  dark.addEventListener('change', apply);
  addEventListener('beforeprint', print);
  addEventListener('afterprint', apply);
  return () => {
    contrast.removeEventListener('change', apply);
    dark.removeEventListener('change', apply);
    removeEventListener('beforeprint', print);
    removeEventListener('afterprint', apply);
  };
}

/** Compact is as drawn; roomy gives controls of 40 px and text of 17. */
export function setDensity(density: Density) {
  document.documentElement.dataset.density = density;
}

function systemTheme(moreContrast: boolean, dark: boolean): 'light' | 'dark' | 'contrast' {
  if (moreContrast && !dark) return 'contrast';
  return dark ? 'dark' : 'light';
}
