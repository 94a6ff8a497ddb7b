/** What of a register was lost and is there again. */
interface Recovered {
  readonly rebuilt: boolean;
  readonly isJournalNew: boolean;
}

/** What happened, by one name: the database was made anew, the journal begins anew, or transactions were run again. */
export function recoveredKind({ rebuilt, isJournalNew }: Recovered): 'rebuilt' | 'journal-new' | 'restored' {
  if (rebuilt) return 'rebuilt';
  return isJournalNew ? 'journal-new' : 'restored';
}
