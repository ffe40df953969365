import type { Case, Cases } from './two-walls-cases.ts'

const jobsOfAll: Case = {
  noRows: 'jobs are of the whole workspace and hang on no client; who reaches everything sees them',
}
const endsClients: Case = {
  noRows:
    'it is for owners and admins who reach everything; that personal clients are none is tried with off-boarding',
}

/** What concerns all rows of a workspace, and who reaches everything. */
export const casesOfAll: Pick<
  Cases,
  'jobs' | 'imports' | 'bulk' | 'offboarding' | 'tokens' | 'explain' | 'retention' | 'support'
> = {
  jobs: {
    rewrap: jobsOfAll,
    reparse: jobsOfAll,
    list: jobsOfAll,
    find: jobsOfAll,
    problems: jobsOfAll,
    pause: jobsOfAll,
    resume: jobsOfAll,
    cancel: jobsOfAll,
  },
  imports: {
    preview: {
      noRows: 'it is for who reaches everything, and compares with clients that the agency shares alone',
    },
    start: { noRows: 'as for the preview' },
    list: jobsOfAll,
    find: jobsOfAll,
    rows: jobsOfAll,
    counts: jobsOfAll,
  },
  bulk: {
    clients: {
      noRows:
        'it is for who reaches everything; that personal clients are left alone is tried with bulk changes',
    },
    integrations: { noRows: 'as for clients' },
    apps: { noRows: 'as for clients' },
  },
  offboarding: {
    offboard: endsClients,
    confirmRevocation: endsClients,
    find: endsClients,
    preview: endsClients,
    proof: endsClients,
  },
  tokens: {
    use: { noRows: 'it is asked by a secret, before a workspace is known' },
    create: { noRows: 'it makes a token; whom it may be for is tried over HTTP' },
    list: { noRows: 'tokens hang on no client; who reaches everything sees them, as the database sees to' },
    revoke: { noRows: 'as for the list' },
  },
  explain: {
    appleError: { noRows: 'it looks at nothing but the words that were pasted' },
    apiKey: { noRows: 'it looks at the key that was typed and at nothing that is stored' },
  },
  retention: {
    read: { noRows: 'it is a setting of the workspace; the database shows the own one alone' },
    set: { noRows: 'as for reading; that nobody who reaches a part sets it is tried with tidying' },
  },
  support: {
    read: { noRows: 'it is a setting of the workspace; the database shows the own one alone' },
    set: { noRows: 'as for reading; that nobody who reaches a part sets it is tried over HTTP' },
  },
}
