export type { ApiKey, KeyKind } from './auth/keys.ts'
export type { KeyRole } from './auth/roles.ts'
export type {
  AccountDescription,
  AppleIdDescription,
  KeyDescription,
  StrangerDescription,
} from './describe.ts'
export type { FaultInput, FaultKind } from './faults/fault.ts'
export { startSimulator, type Simulator, type SimulatorOptions } from './simulator.ts'
