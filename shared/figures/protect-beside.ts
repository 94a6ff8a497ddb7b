import { linkReleases, type Releases } from './link-releases.ts';
import { type Protection, protect } from './protect.ts';

/**
 * Decides which figures of a new release may be shown beside the earlier ones: marks stand in the order of the figures of
 * `now`. It may only be released when nothing is exposed.
 */
export function protectBeside(releases: Releases): Protection {
  const { figures, sums, first } = linkReleases(releases);
  return protect(figures, sums, first);
}
