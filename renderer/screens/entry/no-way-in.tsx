/** Being built. */
export function NoWayIn() {
  return null;
}
