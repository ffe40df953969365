import type { RemedyActor } from '../problems/domain-error.ts'

export interface SalesView {
  points: {
    day: string
    /** How many days of the range it is of; a week has fewer than 7 where the range cuts it off. */
    days: number
    /** What it was taken apart by; null where it was not. */
    clientId: string | null
    /** Null also for what Apple's list of apps does not name; then `ascId` is Apple's number of it. */
    appId: string | null
    ascId: string | null
    territory: string | null
    units: number
    redownloads: number
    updates: number
    proceeds: MoneyView[]
    complete: boolean
  }[]
  days: { day: string; status: DayStatus }[]
  totals: {
    units: number
    redownloads: number
    updates: number
    proceeds: MoneyView[]
    completeDays: number
    days: number
  }
  gaps: GapView[]
}

/** Days of a client without numbers, and why. */
export interface GapView {
  from: string
  to: string
  reason: string
  hint: string | null
  actor: RemedyActor
  /** Whether a backfill of these days would ask Apple for them once more. */
  fillable: boolean
  clientId: string
}

/** Decimal text with its currency; never added across currencies. */
export interface MoneyView {
  amount: string
  currency: string
}

export type DayStatus =
  'FINAL' | 'PROVISIONAL' | 'ZERO' | 'DUE' | 'MISSING' | 'NOT_COVERED' | 'BEYOND' | 'HIDDEN'
