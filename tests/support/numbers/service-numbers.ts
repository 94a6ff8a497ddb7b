import type { Random } from '../../../shared/random.ts';

/** Nine digits with 9a+8b+7c+6d+5e+4f+3g+2h−i a multiple of eleven (Wet algemene bepalingen burgerservicenummer). */
export function passesElevenTest(digits: string): boolean {
  return (
    /^\d{9}$/.test(digits) && digits !== '000000000' && weighed(digits.slice(0, 8)) % 11 === Number(digits.charAt(8))
  );
}

/** An invented number: eight digits by chance, the ninth by the test. One in fifteen begins with a nought. */
export function serviceNumber(random: Random): string {
  for (;;) {
    const first = random.chance(1 / 15) ? '0' : String(random.between(1, 9));
    const eight = `${first}${String(random.below(10_000_000)).padStart(7, '0')}`;
    const last = weighed(eight) % 11;
    if (last < 10 && Number(eight) > 0) return `${eight}${last}`;
  }
}

/** The number in one of the ways in which people write it. */
export function serviceNumberTyped(digits: string, random: Random): string {
  const parts = (...cuts: readonly [number, number]) => [
    digits.slice(0, cuts[0]),
    digits.slice(cuts[0], cuts[1]),
    digits.slice(cuts[1]),
  ];
  return random.pick([
    digits,
    digits,
    digits,
    digits,
    parts(4, 6).join('.'),
    parts(4, 6).join(' '),
    parts(3, 6).join('.'),
    parts(3, 6).join(' '),
  ]);
}

function weighed(eight: string): number {
  return [...eight].reduce((sum, digit, place) => sum + Number(digit) * (9 - place), 0);
}
