/** Being built. */
export function RegisterScreen() {
  return null;
}
