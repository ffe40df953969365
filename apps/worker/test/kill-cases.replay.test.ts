import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { recordedHistories, type NamedHistory } from './histories.ts'
import { killCases, type Command } from './kill-cases.ts'

/** What a workflow asked the engine for, or was told by it, in a recorded history. */
function commandsOf({ history }: NamedHistory): Command[] {
  const commands = (history.events ?? []).flatMap((event): Command[] => {
    const activity = event.activityTaskScheduledEventAttributes?.activityType?.name
    if (activity) return [`activity:${activity}`]
    const signal = event.workflowExecutionSignaledEventAttributes?.signalName
    if (signal) return [`signal:${signal}`]
    return event.timerStartedEventAttributes ? ['timer'] : []
  })
  return [...new Set(commands)]
}

/** `0.1.0/gainAccess-invitation` is a history of `gainAccess`. */
const flowOf = ({ workflowId }: NamedHistory) => workflowId.split('/').at(-1)?.split('-')[0] ?? ''

it('every command of a recorded flow has a trial in which the worker is killed there', async () => {
  const flows = (await recordedHistories()).filter((each) => flowOf(each) in killCases)
  const untried = flows.flatMap((each) =>
    commandsOf(each)
      .filter((command) => !killCases[flowOf(each)]?.[command])
      .map((command) => `${each.workflowId}: ${command}`),
  )
  expect(untried).toEqual([])
})

it('every trial names what it kills in', async () => {
  const cases = Object.values(killCases).flatMap((of) => Object.entries(of))
  const texts = new Map<string, string>()
  for (const file of new Set(cases.map(([, each]) => each ?? '')))
    texts.set(file, await readFile(new URL(file, import.meta.url), 'utf8'))
  const missing = cases.filter(([command, file]) => !texts.get(file ?? '')?.includes(command))
  expect(missing).toEqual([])
})

it('every command that has a trial is in a recorded history, so that none is left unseen', async () => {
  const recorded = (await recordedHistories()).flatMap((each) =>
    commandsOf(each).map((command) => `${flowOf(each)}: ${command}`),
  )
  const tried = Object.entries(killCases).flatMap(([flow, of]) =>
    Object.keys(of).map((command) => `${flow}: ${command}`),
  )
  expect(tried.filter((each) => !recorded.includes(each))).toEqual([])
})

it('every step that these flows wait for in their sources has a trial', async () => {
  const sources = {
    gainAccess: ['gain-access.workflow.ts', 'await-invitation.ts', 'sign-in.ts'],
    rotateCredential: ['rotate-credential.workflow.ts'],
  }
  for (const [flow, files] of Object.entries(sources)) {
    const texts = await Promise.all(
      files.map((file) => readFile(new URL(`../src/workflows/${file}`, import.meta.url), 'utf8')),
    )
    const awaited = [...texts.join().matchAll(/\b(?:apple|rows|steps|signIn)\.(\w+)\(/g)].map(
      ([, name]) => name,
    )
    expect(awaited.length).toBeGreaterThan(0)
    expect(awaited.filter((name) => !killCases[flow]?.[`activity:${name}`])).toEqual([])
  }
})
