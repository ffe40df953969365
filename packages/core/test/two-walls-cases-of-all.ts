import type { Case, Cases } from './two-walls-cases.ts'

const jobsOfAll: Case = {
  noRows: 'jobs are of the whole workspace and hang on no client; who reaches everything sees them',
}
const endsClients: Case = {
  noRows:
    'it is for owners and admins who reach everything; that personal clients are none is tried with off-boarding',
}

/** What concerns all rows of a workspace, and who reaches everything. */
export const casesOfAll: Pick<Cases, 'jobs' | 'imports' | 'offboarding'> = {
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
  offboarding: {
    offboard: endsClients,
    confirmRevocation: endsClients,
    find: endsClients,
    preview: endsClients,
    proof: endsClients,
  },
}
