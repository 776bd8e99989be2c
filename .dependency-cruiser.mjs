/**
 * The import law: what each room may import, besides itself. One map; the rules are made from it.
 * `packages` are the outside packages of the room, as patterns; everything else is refused.
 */
const rooms = {
  'lib/schema': { rooms: [], packages: ['zod'] },
  'lib/engine': { rooms: ['lib/schema'], packages: [] },
  'lib/chart': { rooms: ['lib/schema'], packages: [] },
  'lib/i18n': { rooms: ['lib/schema', 'data/messages'], packages: ['icu-minify'] },
  'lib/export': {
    rooms: ['lib/schema', 'lib/chart', 'lib/i18n'],
    packages: ['papaparse', '@types/papaparse'],
  },
  'lib/content': { rooms: ['lib/schema', 'data/tracks'], packages: ['zod', 'node:(fs|path)', 'fs', 'path'] },
  'lib/attempt': { rooms: ['lib/schema'], packages: [] },
  'lib/simulation': { rooms: ['lib/schema', 'lib/engine'], packages: [] },
  'lib/storage': { rooms: ['lib/schema', 'lib/attempt'], packages: ['idb'] },
  'lib/cli': {
    rooms: ['lib', 'package.json'],
    packages: ['commander', 'papaparse', '@types/papaparse', 'node:.*', 'fs', 'path', 'url', 'stream'],
  },
  components: {
    rooms: ['lib/schema', 'lib/engine', 'lib/attempt', 'lib/chart', 'lib/export', 'lib/i18n', 'lib/storage'],
    packages: [
      'react',
      'react-dom',
      '@types/react',
      '@types/react-dom',
      'next',
      'recharts',
      'react-hook-form',
      '@hookform/resolvers',
      'zod',
    ],
  },
  app: { rooms: ['components', 'lib'], packages: ['react', '@types/react', 'next'] },
};

const inside = (folder) => `^${folder}/`;
const packagePattern = (name) => `(^|node_modules/)${name}(/|$)`;

const law = Object.entries(rooms).flatMap(([room, allowed]) => [
  {
    name: `${room}-imports-down`,
    comment: `${room} may import ${allowed.rooms.join(', ') || 'no other room'}.`,
    severity: 'error',
    from: { path: inside(room) },
    to: {
      pathNot: [inside(room), ...allowed.rooms.map((other) => `^${other}(/|$)`), 'node_modules/', '^node:'],
      dependencyTypesNot: ['core', 'npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'],
    },
  },
  {
    name: `${room}-packages`,
    comment: `${room} may use ${allowed.packages.join(', ') || 'no package'}.`,
    severity: 'error',
    from: { path: inside(room) },
    to: {
      dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'],
      ...(allowed.packages.length > 0 ? { pathNot: allowed.packages.map(packagePattern) } : {}),
    },
  },
]);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...law,
    {
      name: 'no-circles',
      comment: 'No import runs in a circle, type-only ones included.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.next' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
