import type { Account } from '../data/account.ts'
import type { AppleId } from '../data/apple-ids.ts'
import type { Fault, FaultKind } from '../faults/fault.ts'
import type { Answer } from '../http/answer.ts'
import type { World } from '../world.ts'
import type { ReporterBody } from './read-body.ts'
import type { Mode } from './words.ts'

/** What a command knows when it runs: who asks, and what was sent with the request. */
export interface CommandContext {
  world: World
  app: 'Sales' | 'Finance'
  mode: Mode
  appleId: AppleId
  parameters: readonly string[]
  /** The account number, wherever it was named. */
  accountNumber: string | null
  confirmation: ReporterBody['confirmation']
  /** Whether a fault of this kind strikes the request, and which. */
  strike: (
    kind: FaultKind,
    report?: { reportDate?: string; reportType?: string },
    account?: Account,
  ) => Fault | null
}

/** One of Reporter's commands. */
export interface Command {
  /** Commands that make or show tokens want the address and password, all others the token. */
  credential: 'TOKEN' | 'PASSWORD'
  /** How many parameters it takes, at least and at most. */
  parameters: readonly [least: number, most: number]
  run(context: CommandContext): Answer | Promise<Answer>
}
