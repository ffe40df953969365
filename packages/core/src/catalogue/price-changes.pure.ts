import type { StoredPrice } from '@gatehouse/db'
import { pricesOn } from './prices.pure.ts'

/** A change of prices: in one territory as an example, and in how many. */
export interface PriceChange {
  field: string
  fromValue: string | null
  toValue: string | null
  territory: string
  territoryCount: number
}

/**
 * How prices changed from what was read on one day to what was read on another: what customers pay, and what is
 * planned. A plan whose day has come is told as what customers pay.
 */
export function priceChanges(
  before: { prices: readonly StoredPrice[]; day: string },
  now: { prices: readonly StoredPrice[]; day: string },
  baseTerritory: string | null,
): PriceChange[] {
  const paid = pricesOn(before.prices, before.day, 'CURRENT')
  const cameTrue = pricesOn(before.prices, now.day, 'PLANNED')
  return [
    ...toldOnce('customerPrice', paid, pricesOn(now.prices, now.day, 'CURRENT'), baseTerritory),
    ...toldOnce('plannedPrice', cameTrue, pricesOn(now.prices, now.day, 'PLANNED'), baseTerritory),
  ]
}

/**
 * What changed between prices by territory, as one change for all of them: the base's where it is among them, else
 * that of the largest storefront.
 */
export function toldOnce(
  field: string,
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  baseTerritory: string | null,
): PriceChange[] {
  const all = [...new Set([...before.keys(), ...now.keys()])]
    .map((territory) => ({
      territory,
      fromValue: before.get(territory) ?? null,
      toValue: now.get(territory) ?? null,
    }))
    .filter(({ fromValue, toValue }) => fromValue !== toValue)
  const example =
    all.find(({ territory }) => territory === baseTerritory) ??
    all.find(({ territory }) => territory === 'US') ??
    all[0]
  return example ? [{ field, ...example, territoryCount: all.length }] : []
}
