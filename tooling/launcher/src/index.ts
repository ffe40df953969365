export {
  startEphemeralPostgres,
  startEphemeralTemporal,
  startMortalPostgres,
  startMortalTemporal,
  type Ephemeral,
  type Mortal,
} from './ephemeral.ts'
export { build, type BuiltPart } from './parts/build.ts'
export { migrate } from './parts/migrations.ts'
export { ROOT } from './paths.ts'
export { freePort } from './supervise/ports.ts'
