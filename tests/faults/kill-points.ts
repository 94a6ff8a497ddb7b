/**
 * The moments of keeping a file at which a wrong order would show: before and after its content comes in its place, after
 * anything is committed, and after a content was taken away.
 */
export const filePoints = ['before-rename', 'after-commit', 'after-removal', 'after-rename'] as const;

/** The moments of a transaction at which its two records are of two minds, or nearly. */
export const commitPoints = ['after-commit', 'before-commit', 'after-sync'] as const;

/**
 * All exact moments; `before-note-goes`: a checkpoint is done, and its note still says it is not; `statement`: before anything is
 * run in a database; `touch`: before that too, and before the program itself changes or syncs anything on the disk.
 */
export const killPoints = [...filePoints, ...commitPoints, 'before-note-goes', 'statement', 'touch'] as const;
export type KillPoint = (typeof killPoints)[number];
