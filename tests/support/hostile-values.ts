/** Texts that have broken programs before: each with a name that a report can show. */
export const hostileTexts: Readonly<Record<string, string>> = {
  empty: '',
  blank: ' \t\n',
  nul: 'a\u0000b',
  'only nul': '\u0000',
  'C0 controls': '\u0001\u0007\u001b[31m\u007f',
  'C1 and line separators': '\u0085\u2028\u2029',
  'lone high surrogate': 'a\ud800b',
  'lone low surrogate': '\udc00',
  'bidi override': 'rekening\u202efdp.exe',
  'bidi isolates': '\u2066\u2067\u2068\u2069\u200e\u200f',
  'combining marks': `Z${'\u0301\u0327'.repeat(200)}`,
  emoji: '👩‍👩‍👧‍👦🇳🇱',
  arabic: 'شكوى عن الرعاية',
  'full width': '１２３ＡＢＣ＝１＋１',
  'turkish i': 'İıIi',
  'sharp s': 'ßẞ',
  'SQL quote': `'; DROP TABLE cases; --`,
  'SQL or': '1 OR 1=1',
  'FTS operators': 'NEAR(a b, 3) AND NOT "c OR',
  'FTS column': 'story : * ^',
  'FTS quote': '"',
  percent: '%00%_\\',
  path: '../../etc/passwd',
  'absolute path': '/etc/passwd',
  unc: '\\\\host\\share',
  url: 'javascript:alert(1)',
  'file url': 'file:///etc/passwd',
  markup: '<script>alert(1)</script><img src=x onerror=y>',
  template: `\u0024{7*7}{{7*7}}<%= 7*7 %>`,
  formula: '=1+1|cmd',
  proto: '__proto__',
  constructor: 'constructor',
  'has own': 'hasOwnProperty',
  'number text': '1e309',
  'arabic digits': '١٢٣',
  'impossible day': '2026-02-31',
  'year zero': '0000-01-01',
  'late day': '9999-12-31',
  'other uuid': '01890000-0000-4000-8000-000000000000',
  'code beyond': 'x'.repeat(81),
  'name beyond': 'x'.repeat(201),
  long: 'lang '.repeat(2000),
};

/** Values of every wrong kind. */
export const hostileValues: Readonly<Record<string, unknown>> = {
  absent: undefined,
  null: null,
  true: true,
  zero: 0,
  'minus zero': -0,
  negative: -1,
  fraction: 1.5,
  'not a number': Number.NaN,
  infinite: Number.POSITIVE_INFINITY,
  'beyond safe': 2 ** 60,
  bigint: 5n,
  'empty list': [],
  'list in list': [[[]]],
  'long list': Array.from({ length: 1000 }, () => 'x'),
  'deep list': deep(1000),
  'empty object': {},
  'proto key': JSON.parse('{"__proto__": {"polluted": true}, "a": 1}'),
  'constructor key': JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
  'many keys': Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, at])),
  'numbered keys': { '0': 'x', '1': 'y', length: 2 },
  'own toJSON': { toJSON: () => 'x' },
  'own toString': { toString: () => 'x' },
  'own valueOf': { valueOf: () => 1 },
  date: new Date(0),
  'invalid date': new Date(Number.NaN),
  map: new Map([['a', 1]]),
  set: new Set([1]),
  bytes: new Uint8Array([1, 2, 3]),
  'bytes of no length': new Uint8Array(0),
  'words of bytes': new Float64Array([Number.NaN, -0]),
  'a buffer without a view': new ArrayBuffer(8),
  symbol: Symbol('hostile'),
  function: () => 'x',
  cyclic: cyclic(),
};

/** Values that are hostile by their size: each is made when it is asked for. */
export const hugeValues: Readonly<Record<string, () => unknown>> = {
  'a text of 50 MB': () => 'x'.repeat(50_000_000),
  'a text of 50 MB that has to be cleaned': () => 'a\u0000\ud800é'.repeat(12_500_000),
  'a million keys': () => Object.fromEntries(Array.from({ length: 1_000_000 }, (_, at) => [`k${at}`, at])),
  'a list of a million': () => Array.from({ length: 1_000_000 }, () => 'x'),
  '50 MB of bytes': () => new Uint8Array(50_000_000),
};

function deep(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

function cyclic(): unknown {
  const value: Record<string, unknown> = {};
  value.self = value;
  return value;
}
