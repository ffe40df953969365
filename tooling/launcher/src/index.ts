export { startEphemeralPostgres, startEphemeralTemporal, type Ephemeral } from './ephemeral.ts'
