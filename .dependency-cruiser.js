/** Who may import whom. Lower layers never know the ones above; see docs/architecture.md. */
const LAYERS = [
  ['bytes', '(bytes|errors)[.]ts'],
  ['kernel', 'kernel/'],
  ['crypto', 'crypto/'],
  ['protocol', 'protocol/'],
  ['binding', 'binding/'],
  ['envelope', 'envelope/'],
  ['archive', 'archive/'],
  ['client', 'client(/|[.]ts)'],
  ['index', 'index[.]ts'],
];

const layerRules = LAYERS.slice(0, -1).map(([name, pattern], position) => ({
  name: `${name}-looks-down`,
  comment: `${name} must not import a layer above it`,
  severity: 'error',
  from: { path: `^src/${pattern}` },
  to: {
    path: `^src/(${LAYERS.slice(position + 1)
      .map(([, above]) => above)
      .join('|')}|signal|direct|testing|server|cli/)`,
  },
}));

/** Forbids everything in src except what is named. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: `^src/(${allowed.join('|')})` },
});

/** Interfaces of the seams: the files directly in crypto/, and the file named for its folder elsewhere. */
const SEAMS = [
  'bytes[.]ts',
  'errors[.]ts',
  'crypto/[^/]+[.]ts',
  'store/store[.]ts',
  'transport/(transport|directory|blobs|timers)[.]ts',
];
const SERVER_SEAMS = ['server/(mailbox|directory)-store[.]ts'];

export default {
  forbidden: [
    ...layerRules,
    only('signal-is-thin', 'vinculum/signal is a face of protocol/', '^src/signal(/|[.]ts)', [
      'signal(/|[.]ts)',
      'protocol/',
      'crypto/',
      'bytes[.]ts',
      'errors[.]ts',
    ]),
    only('direct-is-thin', 'vinculum/direct is a face of protocol/', '^src/direct', [
      'direct',
      'protocol/',
      'crypto/',
      'bytes[.]ts',
      'errors[.]ts',
    ]),
    {
      name: 'direct-stands-apart',
      comment: 'one face does not stand on the other',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(direct|index[.]ts)' },
      to: { path: '^src/direct' },
    },
    only(
      'binding-verify-is-crypto-only',
      'servers and third parties run it: signatures and hashes, nothing else',
      '^src/binding/verify/',
      ['binding/verify/', 'crypto/', 'bytes[.]ts', 'errors[.]ts'],
    ),
    only('testing-knows-seams', 'conformance suites must not know an implementation', '^src/testing/', [
      'testing/',
      ...SEAMS,
      ...SERVER_SEAMS,
    ]),
    only('store-adapters', 'an adapter knows its interface and one driver', '^src/store/', ['store/', ...SEAMS]),
    only('transport-adapters', 'an adapter knows its interface and one driver', '^src/transport/', [
      'transport/',
      ...SEAMS,
    ]),
    {
      name: 'server-cannot-decrypt',
      comment: 'what runs on a server must not reach code that can decrypt, by any path',
      severity: 'error',
      from: { path: '^src/server/' },
      to: {
        path: '^src/(protocol/(session|ratchet|spqr|handshake|group|sealed-sender)|client|signal|direct)',
        reachable: true,
      },
    },
    {
      name: 'generated-code-behind-codecs',
      comment: 'only a codec.ts sees generated protobuf: it checks and copies every field',
      severity: 'error',
      from: { path: '^src/', pathNot: '/codec[.]ts$' },
      to: { path: '^proto/gen/' },
    },
    {
      name: 'portable',
      comment: 'Node modules only in node adapters',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(crypto/node|signal/node|direct/node|store/sqlite[^/]*|server/node[^/]*|cli)/',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-development-dependency',
      comment: 'published code must not import the oracle (AGPL), a rival or a tool',
      severity: 'error',
      from: { path: '^src/' },
      // A driver that an adapter needs is an optional peer, and a development dependency so that it can be tested.
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-cycles',
      comment: 'type imports are erased: a codec may name the type that its record declares',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['vinculum-source', 'node', 'import', 'default'],
      extensions: ['.ts', '.js', '.d.ts'],
    },
  },
};
