import type { AccountDescription, AppleIdDescription, Simulator } from '../../src/index.ts'

/** Who asks Reporter, and for what. */
export interface ReporterAsk {
  token?: string | null
  email?: string
  password?: string
  account?: string
  mode?: string
  version?: string
  /** Added to the form: the yes to a new token. */
  form?: Record<string, string>
}

/** Sends one command line to Reporter, as a proper form; the application decides the address. */
export async function reporter(simulator: Simulator, line: string, ask: ReporterAsk): Promise<Response> {
  const request = {
    ...(ask.token === undefined ? {} : { accesstoken: ask.token }),
    ...(ask.email === undefined ? {} : { userid: ask.email, password: ask.password ?? '' }),
    ...(ask.account === undefined ? {} : { account: ask.account }),
    version: ask.version ?? '2.2',
    mode: ask.mode ?? 'Robot.XML',
    queryInput: `[p=Reporter.properties, ${line}]`,
  }
  const app = line.startsWith('Finance') ? 'finance' : 'sales'
  return fetch(`${simulator.reporter}/reportservice/${app}/v1`, {
    method: 'POST',
    body: new URLSearchParams({ jsonRequest: JSON.stringify(request), ...ask.form }),
  })
}

/** Somebody of an account by role; the last one with it. */
export function personOf(account: AccountDescription, role: string): AppleIdDescription {
  const person = account.appleIds.find((each) => each.role === role)
  if (person === undefined) throw new Error(`${account.name} has nobody with the role ${role}`)
  return person
}

/** The text of an element of Reporter's XML, each time it occurs. */
export function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text)
}
