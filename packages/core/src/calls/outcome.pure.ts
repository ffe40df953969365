import { failureClasses, type Failure, type FailureClass } from '../runs/failure-of.pure.ts'

/** The outcome of calls that Apple answered. */
export const answered = 'OK'

/** How a failed call is tallied: what kind of refusal it was, and its code. */
export const outcomeOf = ({ class: kind, code }: Pick<Failure, 'class' | 'code'>): string => `${kind} ${code}`

/** What an outcome was made from; null for a call that Apple answered. */
export function readOutcome(outcome: string): { class: FailureClass; code: string } | null {
  const kind = failureClasses.find((one) => outcome.startsWith(`${one} `))
  return kind ? { class: kind, code: outcome.slice(kind.length + 1) } : null
}
