// The fences between the rooms (design.md, section 2), each with its reason.

/** npm packages and built-in modules, as dependency-cruiser names them. */
const packages = [
  'npm',
  'npm-dev',
  'npm-optional',
  'npm-peer',
  'npm-bundled',
  'npm-no-pkg',
  'npm-unknown',
  'core',
  'aliased',
];

/**
 * @param {string} name
 * @param {string} comment why
 * @param {object} from
 * @param {object} to
 */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/**
 * Only these packages from there.
 * @param {string} path
 * @param {string} allowed packages, as a pattern
 */
const packagesOf = (path, allowed) => [
  { path },
  { dependencyTypes: packages, pathNot: `(^|/)node_modules/(${allowed})(/|$)` },
];

const shared = '^shared/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule(
      'no-cycles',
      'Files that need each other cannot be read, tested or moved one at a time.',
      {},
      { circular: true },
    ),
    rule('resolvable', 'An import that leads nowhere breaks at the user.', {}, { couldNotResolve: true }),
    rule(
      'shared-alone',
      'The law of the case must run anywhere: it knows no other room.',
      { path: shared },
      { path: '^(db|main|renderer|build|tests)/' },
    ),
    rule(
      'shared-packages',
      'shared is pure: zod everywhere, and only what its folders are named for beside it.',
      ...packagesOf(`${shared}(?!text/|contract/|dates\\.ts|terms/)`, 'zod'),
    ),
    rule(
      'shared-time-packages',
      'Days and terms count with Temporal, and with nothing else.',
      ...packagesOf(`${shared}(dates\\.ts|terms/)`, 'zod|temporal-polyfill'),
    ),
    rule(
      'shared-text-packages',
      'Sentences are put together by the ICU formatter, and by nothing else.',
      ...packagesOf(`${shared}text/`, 'intl-messageformat'),
    ),
    rule(
      'shared-contract-packages',
      "A contract is schemas and the RPC library's contract package.",
      ...packagesOf(`${shared}contract/`, 'zod|@orpc/contract'),
    ),
    rule(
      'stats-alone',
      'A statistic is a definition: it can be checked against its source without reading on.',
      { path: '^shared/stats/' },
      { pathNot: '^shared/stats/' },
    ),
    rule(
      'detectors-alone',
      'A detector is a method on counts; what a report is, it must not know.',
      { path: '^shared/signals/(ears-|farrington)' },
      { pathNot: '^shared/(stats|signals)/' },
    ),
    rule(
      'db-below',
      'db keeps facts and decides nothing: it knows only shared.',
      { path: '^db/' },
      { path: '^(main|renderer|build|tests)/' },
    ),
    rule(
      'db-packages',
      'The engine and its mapper stay in db, and nothing else comes in.',
      { path: '^db/' },
      {
        dependencyTypes: packages.filter((type) => type !== 'core'),
        pathNot: 'node_modules/(drizzle-orm|better-sqlite3[^/]*|zod|@types/better-sqlite3)/',
      },
    ),
    rule(
      'engine-in-db',
      'SQL and its engine stay inside db, so that the rest cannot pass its rules; the folder lock is the one other file.',
      { path: '^(main|shared|renderer)/', pathNot: '^main/keys/holder\\.ts$' },
      { path: 'node_modules/(better-sqlite3|drizzle)' },
    ),
    rule(
      'main-not-up',
      'main answers; it does not know who shows the answer.',
      { path: '^main/' },
      { path: '^(renderer|build|tests)/' },
    ),
    rule(
      'electron-in-its-folder',
      'The program must run without Electron; only its own host knows it.',
      { pathNot: '^(main/electron|tests/main/electron)/' },
      { path: '(^electron$|node_modules/electron/)' },
    ),
    rule(
      'tables-apart',
      'What reads a table that somebody sent knows no key, no register, no disk and no network.',
      { path: '^main/import/table-worker\\.ts$' },
      {
        path: '^db/|^main/(keys|services|host)|better-sqlite3|^(node:)?(fs|net|https?2?|tls|dns|dgram|child_process|cluster|inspector|module|vm)(/|$)',
        reachable: true,
      },
    ),
    rule(
      'threads-without-zlib',
      'A thread that is ended at the wrong moment inside zlib ends the whole program (Node: "close before init").',
      { path: '^main/.*-worker\\.ts$', pathNot: '/(ask|start)-[^/]*$' },
      { path: '^(node:)?zlib$', reachable: true },
    ),
    rule(
      'services-apart',
      'Services do not call each other: what two need is a rule in shared or a query in db.',
      { path: '^main/services/([^/]+)\\.ts$', pathNot: '^main/services/services\\.ts$' },
      { path: '^main/services/', pathNot: '^main/services/($1|handlers)\\.ts$' },
    ),
    rule(
      'renderer-outside',
      'A screen shows and asks: the register, the disk and the bridge are behind the client.',
      { path: '^renderer/' },
      { path: '^(db|main|build|tests)/' },
    ),
    rule('renderer-no-node', 'The page runs without Node.', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
    rule(
      'screens-apart',
      'Screens do not import each other: what they share is a part.',
      { path: '^renderer/screens/([^/]+)/' },
      { path: '^renderer/screens/', pathNot: '^renderer/screens/$1/' },
    ),
    rule(
      'parts-know-no-screen',
      'A part is shown what to show; it knows no screen and makes no call.',
      { path: '^renderer/parts/' },
      { path: '^renderer/(?!parts/|style/)' },
    ),
    rule(
      'one-client',
      'One client, one transport: only client.ts speaks to the host, and the two files beside it read its answers.',
      { path: '^renderer/', pathNot: '^renderer/(client|queries|call-failure)\\.tsx?$' },
      { path: 'node_modules/@orpc/' },
    ),
    rule(
      'nothing-imports-tests',
      'The product stands without its tests.',
      { pathNot: '^(tests|build/[a-z.-]*config)' },
      { path: '^tests/' },
    ),
    rule(
      'tools-stay-out',
      'What builds and checks is not part of the product.',
      { path: '^(shared|db|main|renderer)/' },
      { path: '^build/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules|dist)/.*\\.d\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'build/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
};
