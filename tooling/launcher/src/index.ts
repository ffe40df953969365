export {
  startEphemeralPostgres,
  startEphemeralTemporal,
  startMortalTemporal,
  type Ephemeral,
  type Mortal,
} from './ephemeral.ts'
export { MIGRATIONS } from './parts/migrations.ts'
export { ROOT } from './paths.ts'
export { freePort } from './supervise/ports.ts'
