/**
 * Sentences that are the same in Dutch and English, looked at one by one: names, abbreviations and words both languages
 * share. Every other sentence must differ, so that a forgotten translation is seen.
 */
export const sameInBoth: ReadonlySet<string> = new Set([
  'VraagWijzer',
  'Wijkteam',
  'Veilig Thuis',
  'Wmo',
  'Jeugdwet',
  'PDF',
  'Word',
  'is',
  'CSV',
  'XLSX',
  'E-mail',
  'Chat',
  'Status',
  'Compact',
  'Accounts',
  'Code',
  'Was',
  '{act}: {table}',
  'Per week',
  'Menu',
  'Stop',
  'Open',
  'open',
  'week {count}',
  'norm',
  'e-mail',
  'ZRM 2017',
  'Score {domain}',
]);
