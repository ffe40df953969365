import { iso31661Alpha3ToAlpha2 } from 'iso-3166'

/** Apple's code of Kosovo is in no standard. Apple: TerritoryCode (XKS). */
const beyondTheStandard: Readonly<Record<string, string>> = { XKS: 'XK' }

/** A territory of Apple's API (alpha-3) as Gatehouse names it (alpha-2); one that nobody knows stays as Apple wrote it. */
export const toAlpha2 = (alpha3: string): string =>
  iso31661Alpha3ToAlpha2[alpha3] ?? beyondTheStandard[alpha3] ?? alpha3
