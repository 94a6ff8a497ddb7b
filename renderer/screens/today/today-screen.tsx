/** Being built. */
export function TodayScreen() {
  return null;
}
