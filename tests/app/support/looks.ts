import type { Preferences } from '../../../shared/contract/entry.ts';

/** A window size and what a person set for the own screen. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly preferences: Partial<Preferences>;
}

/** All looks in which screens are shot. */
export const looks: readonly Look[] = [
  { name: '1280', width: 1280, height: 800, scale: 1, preferences: {} },
  { name: '1920', width: 1920, height: 1080, scale: 1, preferences: {} },
  { name: '200-percent', width: 640, height: 400, scale: 2, preferences: {} },
  { name: '320', width: 320, height: 800, scale: 1, preferences: {} },
  { name: 'dark', width: 1280, height: 800, scale: 1, preferences: { theme: 'dark' } },
  { name: 'contrast', width: 1280, height: 800, scale: 1, preferences: { theme: 'contrast' } },
  { name: 'english', width: 1280, height: 800, scale: 1, preferences: { language: 'en' } },
];
