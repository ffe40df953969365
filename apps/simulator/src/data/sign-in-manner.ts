import type { Draw } from '../random/draw.ts'

/** Why an Apple ID cannot be signed in to from a server, or not before its person has done something. */
export const OBSTACLES = [
  'LOCKED',
  'INACTIVE',
  'FEDERATED',
  'MANAGED',
  'TERMS',
  'NO_SECOND_FACTOR',
  'TWO_STEP',
  'SECURITY_KEY',
] as const
export type Obstacle = (typeof OBSTACLES)[number]

/** What Apple refuses when a code is asked for again. */
export const THROTTLES = ['RESEND_LIMIT', 'NUMBER_UNREACHABLE'] as const
export type Throttle = (typeof THROTTLES)[number]

/** A number that Apple sends codes to; a landline is called. */
export interface TrustedPhone {
  id: number
  number: string
  pushMode: 'sms' | 'voice'
}

/** How Apple treats somebody who signs in with this Apple ID. */
export interface SignInManner {
  protocol: 's2k' | 's2k_fo'
  /** How many of its devices show codes. */
  devices: number
  phones: readonly TrustedPhone[]
  obstacle: Obstacle | null
  throttle: Throttle | null
}

const USUAL: Omit<SignInManner, 'phones'> = { protocol: 's2k', devices: 2, obstacle: null, throttle: null }

/** By role, so that every account has somebody of each manner that it has the roles for. */
export function mannerOf(role: string, phone: string, draw: Draw): SignInManner {
  const first: TrustedPhone = { id: 1, number: phone, pushMode: 'sms' }
  const second: TrustedPhone = { id: 2, number: anotherNumber(draw), pushMode: 'sms' }
  switch (role) {
    case 'FINANCE':
      return { ...USUAL, devices: 0, phones: [first] }
    case 'SALES':
      return { ...USUAL, devices: 1, protocol: 's2k_fo', phones: [first, second] }
    case 'APP_MANAGER':
      return { ...USUAL, devices: 0, phones: [first, second] }
    case 'MARKETING':
      return { ...USUAL, devices: 0, phones: [{ ...first, pushMode: 'voice' }] }
    default:
      return { ...USUAL, phones: [first] }
  }
}

/** Apple IDs that belong to no account, one for each thing that stands in the way, and one with nothing but that. */
export const STRANGERS: Readonly<Record<string, Obstacle | null>> = {
  'locked@apple-ids.example': 'LOCKED',
  'inactive@apple-ids.example': 'INACTIVE',
  'company@apple-ids.example': 'FEDERATED',
  'managed@apple-ids.example': 'MANAGED',
  'terms@apple-ids.example': 'TERMS',
  'no-second-factor@apple-ids.example': 'NO_SECOND_FACTOR',
  'two-step@apple-ids.example': 'TWO_STEP',
  'security-key@apple-ids.example': 'SECURITY_KEY',
  'nowhere@apple-ids.example': null,
}

export function phoneNumber(draw: Draw): string {
  return `+1 555 01${String(draw.integer(10, 99))} ${String(draw.integer(100, 999))}`
}

function anotherNumber(draw: Draw): string {
  return `+49 151 55${String(draw.integer(10, 99))} ${String(draw.integer(1000, 9999))}`
}
