export { startEphemeralPostgres, startEphemeralTemporal, type Ephemeral } from './ephemeral.ts'
export { MIGRATIONS } from './parts/migrations.ts'
export { ROOT } from './paths.ts'
