/** How far a search or a replay is, in days of what was asked. */
export interface DaysDone {
  readonly done: number;
  readonly of: number;
}
