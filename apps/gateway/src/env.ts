import {
  filesPlaceOf,
  filesSettings,
  mailRouteOf,
  mailSettings,
  type FilesPlace,
  type MailRoute,
} from '@gatehouse/core'
import { z } from 'zod'

/** An absent variable and an empty one mean the same. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'the address of a Postgres: postgres://…' })

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/ })),
  GATEHOUSE_TRUSTED_PROXY: optional(z.string()),
  DATABASE_URL: postgresUrl,
  GATEHOUSE_KEY_FILE: z.string().min(1),
  GATEHOUSE_FILES_DIR: optional(filesSettings.GATEHOUSE_FILES_DIR),
  GATEHOUSE_FILES_S3: optional(filesSettings.GATEHOUSE_FILES_S3),
  ...mailSettings,
  GATEHOUSE_SIMULATOR_URL: optional(z.url({ protocol: /^https?$/ })),
  GATEHOUSE_SIMULATOR_STOREKIT_URL: optional(z.url({ protocol: /^https?$/ })),
  GATEHOUSE_SIMULATOR_REPORTER_URL: optional(z.url({ protocol: /^https?$/ })),
  GATEHOUSE_SIMULATOR_IDMSA_URL: optional(z.url({ protocol: /^https?$/ })),
  GATEHOUSE_SIMULATOR_CONNECT_URL: optional(z.url({ protocol: /^https?$/ })),
  GATEHOUSE_SIMULATOR_CONTROL_URL: optional(z.url({ protocol: /^https?$/ })),
  GATEHOUSE_CONSOLE_DIR: optional(z.string()),
  GATEHOUSE_STATUS_FILE: optional(z.string()),
  TEMPORAL_UI_URL: optional(z.url({ protocol: /^https?$/ })),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  METRICS_TOKEN: optional(z.string().min(16)),
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

/** The gateway's settings, grouped. */
export interface Env {
  http: {
    port: number
    host: string
    /** Where people reach Gatehouse: https, or http on this machine. */
    publicUrl: URL
    /** Addresses whose `x-forwarded-for` is believed; null believes nobody. */
    trustedProxy: string | null
  }
  databaseUrl: string
  keyFile: string
  /** A folder, or S3. */
  files: FilesPlace
  /** How mails leave the house; here for where their links lead, and whether there is a mailbox. */
  mail: MailRoute
  /** Fake Apple; never in production. */
  simulatorUrl: string | null
  /** Its App Store Server API. */
  simulatorStoreKitUrl: string | null
  simulatorReporterUrl: string | null
  /** The simulator's sign-in and the pages behind it. */
  simulatorSignIn: { idmsaUrl: string; appStoreConnectUrl: string } | null
  /** Where the simulator is steered from; its clock is the product's. */
  simulatorControlUrl: string | null
  consoleFolder: string | null
  statusFile: string | undefined
  /** Where the workflow engine's own pages of its namespace begin; null where there are none. */
  engineUrl: string | null
  /** Who sends it may read `/metrics` from elsewhere; without it, only this machine may. */
  metricsToken: string | null
  production: boolean
  logLevel: string
}

/** Thrown when settings are missing or wrong. The message names every mistake at once. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/** Reads the settings once. @throws {SettingsError} */
export function readEnv(variables: NodeJS.ProcessEnv = process.env): Env {
  const parsed = schema.safeParse(variables)
  const mistakes = parsed.success
    ? mistakesTogether(parsed.data)
    : [...parsed.error.issues.map(toSentence), ...withoutPlace(variables)]
  if (!parsed.success || mistakes.length > 0) {
    throw new SettingsError(`The gateway cannot start with these settings:\n${mistakes.join('\n')}`)
  }
  return group(parsed.data)
}

type Variables = z.output<typeof schema>

const toSentence = (issue: z.core.$ZodIssue) => `  ${issue.path.join('.')}: ${issue.message}`

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

function mistakesTogether(env: Variables): string[] {
  const publicUrl = publicUrlOf(env)
  const mistakes: string[] = []
  if (publicUrl.protocol === 'http:' && !loopback.has(publicUrl.hostname)) {
    mistakes.push('  PUBLIC_URL: must be https anywhere but on localhost; passwords travel there')
  }
  if (env.NODE_ENV === 'production' && env.GATEHOUSE_SIMULATOR_URL) {
    mistakes.push('  GATEHOUSE_SIMULATOR_URL: there is no simulator in production; unset it')
  }
  return [...mistakes, ...withoutPlace(env)]
}

/** Raw files lie in a folder or in S3. Either is optional alone, so their own rules do not tell. */
const withoutPlace = (set: { GATEHOUSE_FILES_DIR?: unknown; GATEHOUSE_FILES_S3?: unknown }): string[] =>
  Boolean(set.GATEHOUSE_FILES_DIR) === Boolean(set.GATEHOUSE_FILES_S3)
    ? ['  GATEHOUSE_FILES_DIR, GATEHOUSE_FILES_S3: set one of them']
    : []

const publicUrlOf = (env: Variables) => new URL(env.PUBLIC_URL ?? `http://localhost:${env.PORT}`)

function group(env: Variables): Env {
  return {
    http: {
      port: env.PORT,
      host: env.HOST,
      publicUrl: publicUrlOf(env),
      trustedProxy: env.GATEHOUSE_TRUSTED_PROXY ?? null,
    },
    databaseUrl: env.DATABASE_URL,
    keyFile: env.GATEHOUSE_KEY_FILE,
    files: existing(filesPlaceOf(env)),
    mail: mailRouteOf(env, { publicUrl: publicUrlOf(env), production: env.NODE_ENV === 'production' }),
    simulatorUrl: env.GATEHOUSE_SIMULATOR_URL ?? null,
    simulatorStoreKitUrl:
      env.NODE_ENV === 'production' ? null : (env.GATEHOUSE_SIMULATOR_STOREKIT_URL ?? null),
    simulatorReporterUrl:
      env.NODE_ENV === 'production' ? null : (env.GATEHOUSE_SIMULATOR_REPORTER_URL ?? null),
    simulatorSignIn: simulatedSignIn(env),
    simulatorControlUrl: env.NODE_ENV === 'production' ? null : (env.GATEHOUSE_SIMULATOR_CONTROL_URL ?? null),
    consoleFolder: env.GATEHOUSE_CONSOLE_DIR ?? null,
    statusFile: env.GATEHOUSE_STATUS_FILE,
    engineUrl: engineUrlOf(env),
    metricsToken: env.METRICS_TOKEN ?? null,
    production: env.NODE_ENV === 'production',
    logLevel: env.LOG_LEVEL,
  }
}

const engineUrlOf = ({ TEMPORAL_UI_URL: url, TEMPORAL_NAMESPACE: namespace }: Variables): string | null =>
  url === undefined ? null : `${url.replace(/\/+$/, '')}/namespaces/${encodeURIComponent(namespace)}`

/** Mistakes were told before. */
function existing<T>(value: T | null): T {
  if (value === null) throw new SettingsError('Raw files have no place.')
  return value
}

function simulatedSignIn(env: Variables): Env['simulatorSignIn'] {
  const { GATEHOUSE_SIMULATOR_IDMSA_URL: idmsaUrl, GATEHOUSE_SIMULATOR_CONNECT_URL: appStoreConnectUrl } = env
  const isComplete = env.NODE_ENV !== 'production' && idmsaUrl && appStoreConnectUrl
  return isComplete ? { idmsaUrl, appStoreConnectUrl } : null
}
