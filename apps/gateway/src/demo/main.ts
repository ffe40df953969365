import { type Composition, compose } from '../composition.ts'
import { readEnv, SettingsError, type Env } from '../env.ts'
import { describeError } from '../http/describe-error.ts'
import { untilStopped } from '../until-stopped.ts'
import { connectAccounts, tellWhatIsLeft } from './connect-accounts.ts'
import { demoOwner } from './demo-owner.ts'
import { fill } from './fill.ts'
import { follow } from './follow.ts'
import { simulatedApple } from './simulated-apple.ts'
import { tell } from './tell.ts'

/** With `--setup`: prints the address of the page that greets the first owner, while there is no workspace. */
async function tellSetup({ core, identity }: Composition, { http }: Env): Promise<void> {
  if (await core.members.workspaceExists({ demoOnly: false })) return
  const token = await identity.createSetupToken()
  tell({ event: 'link', url: `${http.publicUrl.origin}/setup#${token}` })
}

/** The demo agency: made once, connected through the same use cases as a person's clicks, followed until all is home, and then filled. */
async function runDemo(parts: Composition, env: Env, signal: AbortSignal): Promise<void> {
  if (env.production)
    throw new SettingsError('There is no demo in production. Start with --no-demo and set Gatehouse up.')
  if (env.simulatorControlUrl === null)
    throw new SettingsError('A demo needs its simulator: set GATEHOUSE_SIMULATOR_CONTROL_URL.')
  const apple = simulatedApple(env.simulatorControlUrl)
  const accounts = await apple.accounts()
  const { userId, actor } = await demoOwner(parts)
  const token = await parts.identity.createOneTimeLink(userId)
  tell({ event: 'link', url: `${env.http.publicUrl.origin}/signin#link=${token}` })
  const connected = await connectAccounts(parts.core, actor, accounts)
  await tellWhatIsLeft(parts.core, actor, accounts)
  await follow(parts.core, actor, connected, signal)
  await fill({ core: parts.core, actor, apple, accounts, signal })
}

async function main(): Promise<void> {
  const env = readEnv()
  const parts = await compose(env)
  const stop = new AbortController()
  const stopped = untilStopped().then(() => stop.abort())
  const told = process.argv.includes('--setup') ? tellSetup(parts, env) : runDemo(parts, env, stop.signal)
  // What is being read may take long in a large agency; nobody waits for the answer any more.
  await Promise.race([told, stopped])
  await parts.close()
}

try {
  await main()
  process.exit(0)
} catch (error) {
  console.error(error instanceof SettingsError ? error.message : JSON.stringify(describeError(error)))
  process.exit(1)
}
