import type { CurrencyCode } from './money.ts'

/** One storefront: reports name it by two letters, the API by three. */
export interface Territory {
  code: string
  alpha3: string
  currency: CurrencyCode
  /** Tax included in the customer price. */
  taxRate: number
  /** Share of the world's downloads. */
  weight: number
  locale: string
  /** What subscription reports put into State; empty where they never fill it. */
  states: readonly string[]
}

/** The storefronts in which the simulated apps sell, largest first. */
export const TERRITORIES: readonly [Territory, ...Territory[]] = [
  territory('US', 'USA', 'USD', 0, 28, 'en-US', ['CA', 'NY', 'TX', 'FL', 'WA', 'MS']),
  territory('CN', 'CHN', 'CNY', 0.009, 14, 'zh-Hans', ['ZJ', '浙江', 'GD', '广东', 'SC']),
  territory('JP', 'JPN', 'JPY', 0.1, 11, 'ja', []),
  territory('GB', 'GBR', 'GBP', 0.2, 7, 'en-GB', []),
  territory('DE', 'DEU', 'EUR', 0.19, 6, 'de-DE', []),
  territory('FR', 'FRA', 'EUR', 0.2, 4, 'fr-FR', []),
  territory('CA', 'CAN', 'CAD', 0, 4, 'en-CA', ['ON', 'QC', 'SK']),
  territory('KR', 'KOR', 'KRW', 0.1, 4, 'ko', ['부산', '서울']),
  territory('AU', 'AUS', 'AUD', 0.1, 3, 'en-AU', ['NSW', 'QLD']),
  territory('IT', 'ITA', 'EUR', 0.22, 3, 'it', ['VA', 'Como', 'MI']),
  territory('ES', 'ESP', 'EUR', 0.21, 2, 'es-ES', ['V', 'M']),
  territory('BR', 'BRA', 'BRL', 0.1, 2, 'pt-BR', ['SP', 'RJ']),
  territory('TW', 'TWN', 'TWD', 0.05, 2, 'zh-Hant', []),
  territory('MX', 'MEX', 'MXN', 0.16, 2, 'es-MX', ['MEX', 'JAL']),
  territory('IN', 'IND', 'INR', 0.18, 2, 'hi', ['Tamil Nadu', 'KA']),
  territory('SE', 'SWE', 'SEK', 0.25, 1, 'sv', []),
  territory('NO', 'NOR', 'NOK', 0.25, 1, 'no', []),
  territory('DK', 'DNK', 'DKK', 0.25, 0.7, 'da', []),
  territory('CH', 'CHE', 'CHF', 0.081, 1, 'de-DE', []),
  territory('PL', 'POL', 'PLN', 0.23, 1, 'pl', []),
  territory('TR', 'TUR', 'TRY', 0.2, 1, 'tr', []),
  territory('HK', 'HKG', 'HKD', 0, 0.8, 'zh-Hant', []),
  territory('TH', 'THA', 'THB', 0.07, 0.6, 'th', []),
  territory('VN', 'VNM', 'VND', 0.1, 0.6, 'vi', []),
  territory('SA', 'SAU', 'SAR', 0.15, 0.6, 'ar-SA', []),
  territory('IL', 'ISR', 'ILS', 0.18, 0.4, 'he', []),
  territory('ZA', 'ZAF', 'ZAR', 0.15, 0.4, 'en-GB', []),
  territory('CL', 'CHL', 'CLP', 0.19, 0.3, 'es-MX', []),
  territory('KW', 'KWT', 'KWD', 0, 0.3, 'ar-SA', []),
]

function territory(
  code: string,
  alpha3: string,
  currency: CurrencyCode,
  taxRate: number,
  weight: number,
  locale: string,
  states: readonly string[],
): Territory {
  return { code, alpha3, currency, taxRate, weight, locale, states }
}

const TOTAL_WEIGHT = TERRITORIES.reduce((sum, each) => sum + each.weight, 0)

/** The part of the world's downloads that a storefront has, 0 to 1. */
export function worldShare(of: Territory): number {
  return of.weight / TOTAL_WEIGHT
}

/** The storefront at a point between 0 and 1 of the world's downloads. */
export function territoryAt(point: number): Territory {
  let left = point * TOTAL_WEIGHT
  for (const each of TERRITORIES) {
    left -= each.weight
    if (left < 0) return each
  }
  return TERRITORIES[0]
}
