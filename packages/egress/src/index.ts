export { fetchFile, type FetchedFile, type FetchLimits } from './fetch-file.ts'
export { EgressError, EgressProblem } from './egress-error.ts'
