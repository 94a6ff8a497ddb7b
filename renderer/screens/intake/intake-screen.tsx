/** Being built. */
export function IntakeScreen() {
  return null;
}
