import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { Worker } from '@temporalio/worker'
import { taskQueue } from '@gatehouse/contracts'
import { keepWritingCalls } from '@gatehouse/core'
import type { Logger } from 'pino'
import { createActivities } from './activities/create-activities.ts'
import { activityInterceptor } from './activities/interceptor.ts'
import type { Composition } from './composition.ts'
import type { Env } from './env.ts'
import { keepChaining } from './keep-chaining.ts'
import { keepTidying } from './keep-tidying.ts'
import { describeError } from './log.ts'
import { createMetrics, type Metrics } from './metrics/metrics.ts'
import { startHealth } from './metrics/health-server.ts'
import { relay } from './relay.ts'
import { notedActivities } from './runs/noted-activities.ts'
import { notedEnds } from './runs/noted-ends.ts'
import { createRunNotes } from './runs/run-notes.ts'
import { connectEngine, engineAnswers, type Engine } from './temporal/connect.ts'
import { ensurePlanner } from './temporal/schedule.ts'
import { ensureSearchAttributes } from './temporal/search-attributes.ts'
import { createStarter } from './temporal/starter.ts'
import { writingCalls } from './writing-calls.ts'

const beatEveryMs = 5_000

/** What a worker is made of. */
export interface WorkerParts {
  house: Composition
  /** The file of the bundled workflows. */
  workflows: string
  log: Logger
}

/** Runs a worker until `signal` aborts, then lets what runs end. `onReady` is called when it polls. */
export async function runWorker(
  env: Env,
  parts: WorkerParts,
  signal: AbortSignal,
  onReady: () => void,
): Promise<void> {
  const { house, log } = parts
  const keeping = Promise.all([
    keepChaining(house.auditChain, log, signal),
    keepTidying(house.work, log, signal),
  ])
  const metrics = createMetrics({
    gauges: () => house.work.gauges(),
    load: () => house.db.load(),
    clockSkewSeconds: house.clockSkewSeconds,
  })
  let engine: Engine | null = null
  const health =
    env.health &&
    (await startHealth(env.health, metrics, {
      database: () => house.db.ping(),
      engine: async () => engine !== null && engineAnswers(engine.client),
    }))
  try {
    engine = await connectEngine(env.temporal, log, signal)
    if (engine) await work(env, { ...parts, engine, metrics, keeping, onReady }, signal)
    else await keeping
  } finally {
    health?.close()
  }
}

interface AtWork extends WorkerParts {
  engine: Engine
  metrics: Metrics
  /** What goes on with the engine and without. */
  keeping: Promise<unknown>
  onReady: () => void
}

async function work(
  env: Env,
  { workflows, house, engine, metrics, keeping, log, onReady }: AtWork,
  signal: AbortSignal,
): Promise<void> {
  const starter = createStarter(engine.client, house.work)
  const notes = createRunNotes(house.work, log)
  const writeCalls = writingCalls(house.work, (answers) => metrics.countUnknownAnswers(answers), log)
  const worker = await Worker.create({
    connection: engine.connection,
    namespace: env.temporal.namespace,
    taskQueue,
    workflowBundle: { codePath: workflows },
    activities: createActivities(house.work, starter),
    // What notes runs stands innermost: it sees errors as they are, before they are made fit for the engine.
    interceptors: {
      activity: [metrics.interceptor, activityInterceptor(log, house.db), notedActivities(notes)],
    },
    sinks: notedEnds(notes),
    maxConcurrentActivityTaskExecutions: 40,
    // Each beat is sent. Left alone, the SDK would hold one back for four fifths of the time after which it is missed.
    maxHeartbeatThrottleInterval: '1 second',
    stickyQueueScheduleToStartTimeout: '3 seconds',
    shutdownGraceTime: '10 seconds',
  })
  await ensureSearchAttributes(engine.operator, env.temporal.namespace, log)
  await ensurePlanner(engine.client)
  signal.addEventListener('abort', () => worker.shutdown(), { once: true })
  if (signal.aborted) worker.shutdown()
  const onCommit = house.db.onCommit.bind(house.db)
  const running = Promise.all([
    worker.run(),
    keeping,
    relay({ work: house.work, starter, onCommit, log }, signal),
    keepBeating(env, house, engine, log, signal),
    notes.keepWriting(signal),
    keepWritingCalls(writeCalls, signal),
  ])
  onReady()
  await running
  // What was under way when the signal came has ended by now.
  await writeCalls()
  await engine.close()
}

/** Says that this worker polls, as long as the engine answers it. */
async function keepBeating(
  env: Env,
  house: Composition,
  engine: Engine,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  const worker = { id: randomUUID(), startedAt: new Date(), build: env.build }
  while (!signal.aborted) {
    try {
      if (await engineAnswers(engine.client))
        await house.work.beat({ ...worker, clockSkewSeconds: house.clockSkewSeconds() })
    } catch (error) {
      log.warn({ error: describeError(error) }, 'the database does not answer')
    }
    await setTimeout(beatEveryMs, undefined, { signal }).catch(() => undefined)
  }
}
