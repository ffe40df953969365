import type { AppleSaying } from '@gatehouse/asc-client'
import { closest, distance } from 'fastest-levenshtein'
import type { ReasonParams } from '../problems/reasons.ts'
import { explain, type Explanation } from './explanations.pure.ts'
import { meaningOf, type Circumstances } from './rules.pure.ts'

/** One thing that Apple said, explained. */
export interface FindingView extends Explanation {
  /** False where Apple says the same for several causes; the likeliest is told. */
  certain: boolean
  /** What Apple Support wants to know. */
  requestId: string | null
}

/** What one saying means. What no row of the table knows is shown in Apple's words and never guessed at. */
export function explainSaying(said: AppleSaying, about: Circumstances): FindingView {
  const { requestId } = said
  if (said.allowed.length > 0)
    return { ...explain('VALUE_NOT_OFFERED', offered(said)), certain: true, requestId }
  const rule = meaningOf(said, about)
  if (rule === null) return { ...explain('UNKNOWN', { detail: said.words }), certain: false, requestId }
  return { ...explain(rule.means, paramsOf(said, about)), certain: rule.certain, requestId }
}

function paramsOf(said: AppleSaying, { path }: Circumstances): ReasonParams {
  return {
    ...(said.words === '' ? {} : { detail: said.words }),
    ...(said.parameter === null ? {} : { parameter: said.parameter }),
    ...(said.code === null ? {} : { number: said.code }),
    ...(capabilityOf(path) === null ? {} : { capability: capabilityOf(path) ?? '' }),
  }
}

/** What a path is about, for sentences on what a role does not include. */
function capabilityOf(path: string): string | null {
  const [, name] = PATHS.find(([prefix]) => path.startsWith(prefix)) ?? ([null, null] satisfies [null, null])
  return name
}

const PATHS: readonly [string, string][] = [
  ['/v1/salesReports', 'sales'],
  ['/v1/financeReports', 'finance reports'],
  ['/v1/analytics', 'analytics'],
  ['/v1/users', 'people'],
  ['/v1/customerReviews', 'reviews'],
  ['/v1/certificates', 'certificates'],
  ['/v1/profiles', 'provisioning profiles'],
  ['/v1/bundleIds', 'identifiers'],
]

/** Half of a name's letters may differ: more is another name. */
const LARGEST_DIFFERENCE = 0.5

function offered({ words, allowed }: AppleSaying): ReasonParams {
  const sent = /['"“]([\w.]{3,})['"”]/.exec(words)?.[1]
  const near = sent === undefined ? null : closest(sent, allowed)
  const isNear =
    near !== null && sent !== undefined && distance(sent, near) <= LARGEST_DIFFERENCE * near.length
  return { count: allowed.length, ...(isNear ? { nearest: near } : {}) }
}
