/**
 * The moments of keeping a file at which a wrong order would show: before and after its content comes in its place, after
 * anything is committed, and after a content was taken away.
 */
export const killPoints = ['before-rename', 'after-commit', 'after-removal', 'after-rename'] as const;
export type KillPoint = (typeof killPoints)[number];
