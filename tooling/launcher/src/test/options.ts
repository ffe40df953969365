import { parseArgs } from 'node:util'
import { Unavailable } from '../unavailable.ts'
import type { Suite } from './suite.ts'

/** The suites that the command's options ask for. @throws {Unavailable} for an unknown option or name */
export function chooseSuites(suites: Suite[], args: string[]): Suite[] {
  const { only, isStatic } = parse(args)
  const unknown = only.find((name) => !suites.some((suite) => suite.name === name))
  if (unknown !== undefined) {
    const names = suites.map((suite) => suite.name).join(', ')
    throw new Unavailable(`There is no "${unknown}" to run. There are: ${names}.`)
  }
  return suites.filter(
    (suite) => (only.length === 0 || only.includes(suite.name)) && (!isStatic || suite.isStatic),
  )
}

function parse(args: string[]): { only: string[]; isStatic: boolean } {
  try {
    const options = { only: { type: 'string', multiple: true }, static: { type: 'boolean' } } as const
    const { values } = parseArgs({ args, options })
    return { only: values.only ?? [], isStatic: values.static ?? false }
  } catch (error) {
    throw new Unavailable(
      `${error instanceof Error ? error.message : String(error)}\nSee npm test -- --help.`,
    )
  }
}
