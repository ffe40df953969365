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
  expect(flows.map(flowOf)).toContain('gainAccess')
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
