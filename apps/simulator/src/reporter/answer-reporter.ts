import type { Account } from '../data/account.ts'
import type { AppleId } from '../data/apple-ids.ts'
import type { Fault, FaultKind } from '../faults/fault.ts'
import { spoil } from '../faults/spoil.ts'
import type { Answer } from '../http/answer.ts'
import type { World } from '../world.ts'
import type { Command, CommandContext } from './command.ts'
import { COMMANDS } from './commands.ts'
import { readQueryInput, type CommandLine } from './query-input.ts'
import { readBody, type ReporterBody, type ReporterRequest } from './read-body.ts'
import { accountsInReach } from './reach.ts'
import { ReporterError } from './reporter-error.ts'
import { errorAnswer, type Mode } from './words.ts'

/** What came over the wire. */
export interface ReporterCall {
  /** Which address was asked. */
  app: 'Sales' | 'Finance'
  path: string
  body: string
  query: URLSearchParams
}

/** What became of a call. */
export interface ReporterOutcome {
  answer: Answer
  account: Account | null
  /** `Sales.getReport`, once it was read. */
  command: string | null
  latencyMs: number
  /** The connection breaks in the middle of the body. */
  resets: boolean
  faults: FaultKind[]
}

const VERSIONS = ['2.2', '2.1', '2.0', '1.0', '1_0']
const TOKEN_COMMANDS_SINCE = '2.2'

/** One call passing Reporter's checks in their order: body, version, mode, command, parameters, credential. */
export async function answerReporter(world: World, call: ReporterCall): Promise<ReporterOutcome> {
  const passage = new ReporterPassage(world, call)
  const answer = spoil(await passage.answer(), passage.strike)
  const { account, command, struck } = passage
  return {
    answer,
    account,
    command,
    latencyMs: passage.strike('latency')?.latencyMs ?? 0,
    resets: passage.strike('resetBody') !== null,
    faults: struck,
  }
}

class ReporterPassage {
  readonly struck: FaultKind[] = []
  account: Account | null = null
  command: string | null = null
  private mode: Mode = 'NORMAL'
  private readonly world: World
  private readonly call: ReporterCall

  constructor(world: World, call: ReporterCall) {
    this.world = world
    this.call = call
  }

  async answer(): Promise<Answer> {
    try {
      return await this.pass()
    } catch (error) {
      if (!(error instanceof ReporterError)) {
        // A mistake of the simulator's own: told to whoever started it, and to the client as Apple tells its own.
        process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
      }
      const known = error instanceof ReporterError ? error : new ReporterError(212)
      const answer = errorAnswer(this.mode, known)
      return this.strike('errorsAsSuccess') === null ? answer : { ...answer, status: 200 }
    }
  }

  readonly strike = (
    kind: FaultKind,
    report: { reportDate?: string; reportType?: string } = {},
    account = this.account,
  ): Fault | null => {
    const { faults } = this.world
    if (faults.isQuiet()) return null
    const { path } = this.call
    const fault = faults.strike(kind, { account, keyId: null, method: 'POST', path, ...report })
    if (fault !== null) this.struck.push(kind)
    return fault
  }

  private async pass(): Promise<Answer> {
    const { request, confirmation } = readBody(this.call.body, this.call.query)
    this.mode = modeOf(request.mode) ?? 'NORMAL'
    if (this.strike('serverError') !== null) throw new ReporterError(212)
    if (request.version === undefined) throw new ReporterError(114)
    if (!VERSIONS.includes(request.version)) throw new ReporterError(115)
    const line = readQueryInput(request.queryInput)
    const mode = modeOf(line.mode ?? request.mode)
    if (mode === null) throw new ReporterError(113)
    this.mode = mode
    const command = this.find(line, request)
    const appleId = credentialOf(this.world, command, request)
    const context = this.context(line, request, confirmation, appleId)
    this.account = accountNamed(context)
    if (this.strike('unauthorized') !== null) throw new ReporterError(124)
    return command.run(context)
  }

  private find({ app, method, parameters }: CommandLine, { version }: ReporterRequest): Command {
    if (app !== this.call.app) throw new ReporterError(100)
    const command = COMMANDS[app][method]
    if (command === undefined) throw new ReporterError(101)
    this.command = `${app}.${method}`
    const [least, most] = command.parameters
    if (parameters.length < least || parameters.length > most) throw new ReporterError(102)
    if (command.credential === 'PASSWORD' && version !== TOKEN_COMMANDS_SINCE) throw new ReporterError(115)
    return command
  }

  private context(
    line: CommandLine,
    request: ReporterRequest,
    confirmation: ReporterBody['confirmation'],
    appleId: AppleId,
  ): CommandContext {
    // Two clients send the word "None" where they have no account, and are served.
    const accountNumber = line.account ?? (request.account === 'None' ? null : (request.account ?? null))
    if (accountNumber === '') throw new ReporterError(215)
    const { app, parameters } = line
    const { world, mode, strike } = this
    return { world, app, mode, appleId, parameters, accountNumber, confirmation, strike }
  }
}

function modeOf(text: string | undefined): Mode | null {
  const name = (text ?? 'normal').toLowerCase()
  return name === 'robot.xml' ? 'ROBOT' : name === 'normal' ? 'NORMAL' : null
}

/** For the ledger and for faults of one account; what the command makes of the number is its own matter. */
function accountNamed(context: CommandContext): Account | null {
  const accounts = accountsInReach(context)
  const { accountNumber } = context
  const named = accounts.find((each) => each.reporterAccount === accountNumber)
  return named ?? (accounts.length === 1 ? (accounts[0] ?? null) : null)
}

/** Whose credential came with the request. @throws {ReporterError} 108, 123, 124, 131, 132 */
function credentialOf(world: World, { credential }: Command, request: ReporterRequest): AppleId {
  return credential === 'TOKEN' ? byToken(world, request) : byPassword(world, request)
}

function byToken({ appleIds }: World, { accesstoken }: ReporterRequest): AppleId {
  if (accesstoken === undefined || accesstoken === '') throw new ReporterError(132)
  const appleId = appleIds.ofToken(accesstoken)
  const token = appleId?.reporterToken ?? null
  if (appleId === null || token === null) throw new ReporterError(124)
  if (appleIds.isExpired(token)) throw new ReporterError(123)
  return appleId
}

/** Apple: Apple IDs have two factors, so the password of the Apple ID itself is refused like a wrong one. */
function byPassword({ appleIds }: World, { userid = '', password = '' }: ReporterRequest): AppleId {
  if (userid === '' || password === '') throw new ReporterError(131)
  const appleId = appleIds.find(userid)
  const made = appleId?.appSpecificPasswords.find((each) => each.value === password)
  if (appleId === null || made === undefined || made.revoked) throw new ReporterError(108)
  return appleId
}
