import { setTimeout } from 'node:timers/promises'
import type { BackfillInput, GainAccessInput, SendMailInput, IntegrationRef } from '@gatehouse/contracts'
import { createVault, createWork, openFiles, loadKeyFile, type Work } from '@gatehouse/core'
import { openDatabase } from '@gatehouse/db'
import type { TestGateway } from './gateway.ts'

/** Does by hand what the worker's workflows order, so that the gateway is tested without an engine. */
export async function engineByHand({ env }: TestGateway, simulatorFiles: string | null = null) {
  const db = openDatabase({ url: env.databaseUrl })
  const keys = await loadKeyFile(env.keyFile)
  const { simulatorUrl: simulator, simulatorReporterUrl: simulatorReporter, simulatorSignIn } = env
  const apple = { simulator, simulatorFiles, simulatorReporter, simulatorSignIn }
  const files = openFiles(env.files)
  const work = createWork({
    db,
    vault: createVault(keys),
    files,
    apple,
    mail: env.mail,
    now: () => new Date(),
  })
  const carryOutAll = () =>
    eachIntention(work, async ({ command, input }) =>
      ofAttempt.includes(command)
        ? gainAccess(work, input)
        : command === 'sendMail'
          ? void (await work.sendMail(input))
          : backfill(work, input),
    )
  return {
    /** Everything that was asked for, to its end. */
    carryOutAll,
    /** The answer of somebody who waits for the engine, which works meanwhile. */
    async meanwhile<Answer>(asked: Promise<Answer>): Promise<Answer> {
      let answered = false
      const settled = asked.finally(() => (answered = true))
      settled.catch(() => undefined)
      while (!answered) {
        await carryOutAll()
        await setTimeout(10)
      }
      return settled
    },
    /** The products and icons of every app of an integration that are due. */
    bringCatalogue: async (integration: IntegrationRef) => {
      const { appIds } = await work.planCatalogue(integration)
      for (const appId of appIds) await work.syncCatalogue({ ...integration, appId })
    },
    /** As when Apple never answered. */
    giveUpAll: () => eachIntention(work, ({ input }) => work.giveUpAccess(input)),
    close: () => db.close(),
  }
}

/** What an attempt is begun with, and what wakes it. */
const ofAttempt: readonly string[] = ['gainAccess', 'codeEntered', 'codeWanted', 'attemptCancelled']

type Input = GainAccessInput & BackfillInput & SendMailInput

async function eachIntention(
  work: Work,
  carryOut: (intention: { command: string; input: Input }) => Promise<void>,
) {
  const intentions: { command: string; input: Input }[] = []
  const keep = async ({
    command,
    workspaceId,
    payload,
  }: {
    command: string
    workspaceId: string
    payload: object
  }) => void intentions.push({ command, input: { ...payload, workspaceId } as Input }) // as its command says
  while ((await work.relayOutbox(keep)) > 0) {
    for (const intention of intentions.splice(0)) await carryOut(intention)
  }
}

async function gainAccess(work: Work, input: GainAccessInput): Promise<void> {
  let verdict = await work.verifyAccess(input)
  if (verdict.signIn) {
    if (!(await signInToApple(work, input))) return
    verdict = await work.verifyAccess(input)
  }
  if (!verdict.granted) return
  await work.syncApps(input)
  await work.openAccess(input)
}

async function backfill(work: Work, input: BackfillInput): Promise<void> {
  for (;;) {
    const batch = await work.leaseDeliveries(input)
    if (batch.done || batch.retryInMs > 0) return
    for (const deliveryId of batch.deliveryIds) await work.fetchDelivery({ ...input, deliveryId })
  }
}

/** Goes on until somebody is waited for; whether somebody is signed in. */
async function signInToApple(work: Work, input: GainAccessInput): Promise<boolean> {
  for (;;) {
    const { done, signedIn, waitMs } = await work.stepSignIn(input)
    if (done || waitMs > 0) return signedIn
  }
}
