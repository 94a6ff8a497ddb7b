/** Being built. */
export function LogScreen() {
  return null;
}
