// The arrows of ARCHITECTURE.md. Two runs, because purity of workflows is about values alone:
//   depcruise --config .dependency-cruiser.cjs apps packages tooling e2e bench
//   ARROWS=workflows depcruise --config .dependency-cruiser.cjs apps packages

const TESTS = '(/test/|/testing/|[.](test|e2e)[.]tsx?$)'
const OURS = '^(apps|packages|tooling|e2e|bench)/'

/** `from` may import nothing of ours but itself and the named folders. Tests may also use the testing set-up. */
const house = (folder, { to = [], composition = [], comment }) => {
  const allowed = [folder, ...to].map((path) => `^${path}/`)
  const rule = (name, from, more) => ({
    name: `${folder.split('/')[1]}-${name}`,
    comment,
    severity: 'error',
    from,
    to: { path: OURS, pathNot: [...allowed, ...more.map((path) => `^${path}/`)] },
  })
  const main = `^${folder}/src/composition[.]ts$`
  return [
    rule('arrow', { path: `^${folder}/`, pathNot: [TESTS, main] }, []),
    ...(composition.length > 0 ? [rule('composition', { path: main }, composition)] : []),
  ]
}

/** Those packages of npm may be imported in those places alone. */
const onlyIn = (name, packages, places, comment) => ({
  name: `only-there-${name}`,
  comment,
  severity: 'error',
  from: { pathNot: places.map((path) => `^${path}`) },
  to: { path: `node_modules/(${packages.join('|')})/` },
})

const arrows = [
  ...house('apps/simulator', {
    comment:
      'An independent reading of Apple: code shared with asc-client would let one misreading pass twice.',
  }),
  ...house('apps/console', { comment: 'The console knows the server through schema.graphql alone.' }),
  ...house('apps/gateway', {
    to: ['packages/core', 'packages/identity', 'packages/contracts'],
    composition: ['packages/db', 'packages/asc-client'],
    comment: 'A resolver translates; what it needs it asks core for. composition.ts alone builds the parts.',
  }),
  ...house('apps/worker', {
    to: ['packages/core', 'packages/contracts'],
    composition: ['packages/db', 'packages/asc-client'],
    comment: 'An activity calls core; it decides nothing. composition.ts alone builds the parts.',
  }),
  ...house('packages/core', {
    to: ['packages/db', 'packages/asc-client', 'packages/egress', 'packages/contracts'],
    comment: 'Core decides, and stands above storage and protocols, below the edges.',
  }),
  ...house('packages/identity', {
    to: ['packages/db', 'packages/egress'],
    comment: 'Signing in needs a connection and a way out for its mails, and nothing of the product.',
  }),
  ...['db', 'asc-client', 'egress', 'contracts'].flatMap((name) =>
    house(`packages/${name}`, {
      comment: 'The ground: usable, and understood, without the rest of the house.',
    }),
  ),
  ...house('tooling/launcher', {
    comment: 'The launcher starts the parts as processes and imports none of them.',
  }),
  ...house('tooling/vitest', {
    to: ['tooling/launcher', 'packages/contracts'],
    comment: 'The preset serves the tests of every package, so it may depend on none of them but the names.',
  }),
  {
    name: 'tests-do-not-cross',
    comment:
      'A test may use the simulator, the preset and a composition besides what its package may import.',
    severity: 'error',
    from: { path: `^(apps|packages)/([^/]+)/.*${TESTS}` },
    to: {
      path: OURS,
      pathNot: ['^$1/$2/', '^packages/', '^apps/simulator/', '^tooling/vitest/', '/composition[.]ts$'],
    },
  },
  {
    name: 'not-from-tests',
    comment: 'What ships does not lean on tests or on their set-up.',
    severity: 'error',
    from: { path: '^(apps|packages)/[^/]+/src/', pathNot: TESTS },
    to: { path: ['^tooling/', '^e2e/', '^bench/', TESTS], pathNot: 'node_modules' },
  },
]

const places = [
  onlyIn(
    'sql',
    ['drizzle-orm', 'drizzle-kit', 'postgres', 'pg', 'pg-copy-streams'],
    ['packages/db/', 'bench/', 'tooling/vitest/'],
    'Only packages/db speaks SQL, or the walls around tenants have a second door. (The preset clones databases.)',
  ),
  onlyIn(
    'jose',
    ['jose'],
    ['packages/asc-client/', 'packages/core/src/vault/', 'apps/simulator/'],
    "Tokens for Apple are made in asc-client, secrets sealed in core's vault; the simulator checks tokens.",
  ),
  onlyIn(
    'better-auth',
    ['better-auth', '@better-auth/[^/]+'],
    ['packages/identity/'],
    'People sign in through identity alone, so that its library can be replaced.',
  ),
  onlyIn(
    'graphql-server',
    ['@apollo/server', 'type-graphql', '@as-integrations/[^/]+'],
    ['apps/gateway/'],
    'GraphQL is an edge; core does not know it.',
  ),
  onlyIn(
    'temporal',
    ['@temporalio/[^/]+'],
    ['apps/worker/', 'apps/gateway/src/temporal/', 'apps/gateway/test/', 'tooling/', 'e2e/', 'bench/'],
    'Order and time live in the worker; core reaches them through the outbox.',
  ),
  onlyIn(
    'ways-out',
    ['undici', 'nodemailer', 'axios', 'got', 'ky'],
    ['packages/egress/', 'packages/asc-client/'],
    'Apple is reached through asc-client. What is not Apple goes out through the one guarded way.',
  ),
  onlyIn('s3', ['@aws-sdk/[^/]+'], ['packages/core/src/files/'], 'Raw files lie behind one seam in core.'),
]

const hygiene = [
  {
    name: 'no-circles',
    comment: 'Files that need each other run in an order that nobody chose. (Types have no order.)',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-unresolvable',
    comment: 'An import that the checker cannot follow is an arrow that nobody checks.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
]

const workflows = [
  {
    name: 'workflows-are-pure',
    comment:
      'A workflow is replayed: it may reach what is deterministic, and nothing else, however indirectly.',
    severity: 'error',
    from: { path: '[.]workflow[.]ts$', pathNot: TESTS },
    to: {
      reachable: true,
      pathNot: [
        '^apps/worker/src/workflows/', // helpers of the workflows: what they reach is judged as well
        '^packages/contracts/',
        '^packages/core/src/.*pure[.]ts$',
        'node_modules/@temporalio/workflow/',
        'node_modules/@temporalio/common/',
      ],
    },
  },
]

const isWorkflowRun = process.env.ARROWS === 'workflows'

module.exports = {
  forbidden: isWorkflowRun ? workflows : [...arrows, ...places, ...hygiene],
  options: {
    tsPreCompilationDeps: !isWorkflowRun,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/dist/', '/[.]gatehouse/', '^apps/console/src/graphql/', '[.]graphql[.]ts$'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts', '.css'],
    },
  },
}
