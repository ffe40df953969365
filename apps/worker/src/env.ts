import { dirname, join } from 'node:path'
import {
  filesPlaceOf,
  filesSettings,
  mailRouteOf,
  mailSettings,
  type AppleAddresses,
  type FilesPlace,
  type MailRoute,
} from '@gatehouse/core'
import { z } from 'zod'
import manifest from '../package.json' with { type: 'json' }

const auditSchema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  GATEHOUSE_KEY_FILE: z.string().min(1),
  GATEHOUSE_AUDIT_KEY_FILE: z.string().min(1).optional(),
  GATEHOUSE_AUDIT_KEY: z.string().min(1).optional(),
})

const schema = auditSchema.extend({
  TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().default('default'),
  ...filesSettings,
  ...mailSettings,
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:4000'),
  GATEHOUSE_SIMULATOR_URL: z.url().optional(),
  GATEHOUSE_SIMULATOR_FILES_URL: z.url().optional(),
  GATEHOUSE_SIMULATOR_REPORTER_URL: z.url().optional(),
  GATEHOUSE_SIMULATOR_IDMSA_URL: z.url().optional(),
  GATEHOUSE_SIMULATOR_CONNECT_URL: z.url().optional(),
  GATEHOUSE_SIMULATOR_CONTROL_URL: z.url().optional(),
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  TEMPORAL_METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

/** What the audit log's chain needs. */
export interface AuditEnv {
  database: { url: string }
  /** The chain's keys: a file, made when absent, or one key in base64url that goes before it. */
  audit: { keyFile: string; key: string | null }
}

/** How this worker was told to run. */
export interface Env extends AuditEnv {
  temporal: { address: string; namespace: string }
  secrets: { keyFile: string }
  /** A folder, or S3. */
  files: FilesPlace
  /** The simulator's App Store Connect API and what else it plays; null in production, where none may run. */
  apple: Required<Omit<AppleAddresses, 'simulatorStoreKit'>>
  /** Where the simulator is steered from; its clock is the product's. Null in production. */
  simulatorControlUrl: string | null
  /** How mails leave the house. */
  mail: MailRoute
  /** Where `/metrics`, `/healthz` and `/readyz` are served; null serves them nowhere. */
  health: { host: string; port: number } | null
  /** Where Temporal's SDK serves what it measures of itself; null measures nothing. */
  engineMetrics: { host: string; port: number } | null
  log: { level: string }
  /** Which Gatehouse this is. */
  build: string
}

/** Reads the environment. @throws with every mistake at once, by the name of its variable. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = schema.safeParse(source)
  if (!parsed.success) throw new Error(`The worker cannot start:\n${z.prettifyError(parsed.error)}`)
  const env = parsed.data
  // None may run in production.
  const simulated = (url?: string) => (env.NODE_ENV === 'production' ? null : (url ?? null))
  const files = filesPlaceOf(env)
  if (!files)
    throw new Error('The worker cannot start: set GATEHOUSE_FILES_DIR or GATEHOUSE_FILES_S3, one of them.')
  return {
    ...toAuditEnv(env),
    temporal: { address: env.TEMPORAL_ADDRESS, namespace: env.TEMPORAL_NAMESPACE },
    secrets: { keyFile: env.GATEHOUSE_KEY_FILE },
    files,
    apple: {
      simulator: simulated(env.GATEHOUSE_SIMULATOR_URL),
      simulatorFiles: simulated(env.GATEHOUSE_SIMULATOR_FILES_URL),
      simulatorReporter: simulated(env.GATEHOUSE_SIMULATOR_REPORTER_URL),
      simulatorSignIn: both(
        simulated(env.GATEHOUSE_SIMULATOR_IDMSA_URL),
        simulated(env.GATEHOUSE_SIMULATOR_CONNECT_URL),
      ),
    },
    simulatorControlUrl: simulated(env.GATEHOUSE_SIMULATOR_CONTROL_URL),
    mail: mailRouteOf(env, { publicUrl: new URL(env.PUBLIC_URL), production: env.NODE_ENV === 'production' }),
    health: served(env.METRICS_HOST, env.METRICS_PORT),
    engineMetrics: served(env.METRICS_HOST, env.TEMPORAL_METRICS_PORT),
    log: { level: env.LOG_LEVEL },
    build: manifest.version,
  }
}

/** Reads what checking the audit log needs. @throws as `readEnv`. */
export function readAuditEnv(source: NodeJS.ProcessEnv = process.env): AuditEnv {
  const parsed = auditSchema.safeParse(source)
  if (!parsed.success) throw new Error(`The audit log cannot be checked:\n${z.prettifyError(parsed.error)}`)
  return toAuditEnv(parsed.data)
}

const toAuditEnv = (env: z.output<typeof auditSchema>): AuditEnv => ({
  database: { url: env.DATABASE_URL },
  audit: {
    keyFile: env.GATEHOUSE_AUDIT_KEY_FILE ?? join(dirname(env.GATEHOUSE_KEY_FILE), 'audit-keys.json'),
    key: env.GATEHOUSE_AUDIT_KEY ?? null,
  },
})

const served = (host: string, port: number | undefined) => (port === undefined ? null : { host, port })

/** One address without the other is of no use: who signs in is then asked who they are. */
const both = (idmsaUrl: string | null, appStoreConnectUrl: string | null) =>
  idmsaUrl === null || appStoreConnectUrl === null ? null : { idmsaUrl, appStoreConnectUrl }
