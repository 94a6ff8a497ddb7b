/** Being built. */
export function SignalsScreen() {
  return null;
}
