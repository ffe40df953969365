import type { RemedyActor } from '../problems/domain-error.ts'
import { describeReason, isReasonCode } from '../problems/reasons.ts'
import type { Failure } from './failure-of.pure.ts'

/** A failure as people meet it. */
export interface FailureText {
  message: string
  hint: string | null
  actor: RemedyActor
}

/** What a failure means and who can mend it. */
export function describeFailure({ code, family, class: kind }: Failure): FailureText {
  const of = family ? ` for ${family}` : ''
  switch (kind) {
    case 'APPLE':
      return {
        message: `Apple answers with an error of its own${of} (${code}).`,
        hint: 'It is asked again by itself; nobody has to act.',
        actor: 'APPLE',
      }
    case 'NETWORK':
      return {
        message: `Apple cannot be reached${of} (${code}).`,
        hint: 'If it is so for all clients, look at the network and the proxy of this machine.',
        actor: 'WORKSPACE_ADMIN',
      }
    case 'LIMIT':
      return { message: "Apple's limit is used up for now.", hint: null, actor: 'NOBODY' }
    case 'REFUSED':
      if (isReasonCode(code)) return pick(describeReason(code, null))
      return { message: `Apple refuses${of} (${code}).`, hint: null, actor: 'CLIENT_ADMIN' }
    case 'UNKNOWN':
      return {
        message: `Apple answered in a way that Gatehouse does not know${of} (${code}).`,
        hint: "Apple's words and its request id are with it; a newer version may know more.",
        actor: 'WORKSPACE_ADMIN',
      }
    case 'OURS':
      if (isReasonCode(code)) return pick(describeReason(code, null))
      return {
        message: `Gatehouse itself failed (${code}).`,
        hint: 'The log of the worker says more.',
        actor: 'WORKSPACE_ADMIN',
      }
  }
}

const pick = ({ message, hint, actor }: FailureText): FailureText => ({ message, hint, actor })
