/** better-sqlite3 13 ends the process without a word on a Node whose Node-API is below 10: say so instead. */
export default function needNapi(): void {
  if (Number(process.versions.napi) < 10)
    throw new Error('Node 22.14 or newer is needed: run the tests with npm test.');
}
