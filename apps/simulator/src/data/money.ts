/** How prices of a storefront's currency are made from dollars, and how many decimals they have. */
export interface Currency {
  code: string
  decimals: 0 | 2 | 3
  /** Units of this currency for one US dollar; a fixed rate, so that no day depends on a market. */
  perDollar: number
  /** Prices are the nearest multiple of `step` minus `below`: 1 and 0.01 give 2.99. */
  step: number
  below: number
}

const CURRENCIES = {
  USD: { code: 'USD', decimals: 2, perDollar: 1, step: 1, below: 0.01 },
  EUR: { code: 'EUR', decimals: 2, perDollar: 1.1, step: 1, below: 0.01 },
  GBP: { code: 'GBP', decimals: 2, perDollar: 1, step: 1, below: 0.01 },
  JPY: { code: 'JPY', decimals: 0, perDollar: 150, step: 50, below: 0 },
  KRW: { code: 'KRW', decimals: 0, perDollar: 1350, step: 1100, below: 0 },
  CNY: { code: 'CNY', decimals: 2, perDollar: 7, step: 1, below: 0 },
  TWD: { code: 'TWD', decimals: 2, perDollar: 32, step: 10, below: 0 },
  HKD: { code: 'HKD', decimals: 2, perDollar: 8, step: 8, below: 0 },
  CAD: { code: 'CAD', decimals: 2, perDollar: 1.3, step: 1, below: 0.01 },
  AUD: { code: 'AUD', decimals: 2, perDollar: 1.5, step: 1, below: 0.01 },
  BRL: { code: 'BRL', decimals: 2, perDollar: 5, step: 5, below: 0.1 },
  MXN: { code: 'MXN', decimals: 2, perDollar: 18, step: 10, below: 1 },
  INR: { code: 'INR', decimals: 2, perDollar: 84, step: 50, below: 1 },
  SEK: { code: 'SEK', decimals: 2, perDollar: 11, step: 10, below: 1 },
  NOK: { code: 'NOK', decimals: 2, perDollar: 11, step: 10, below: 1 },
  DKK: { code: 'DKK', decimals: 2, perDollar: 7, step: 8, below: 1 },
  CHF: { code: 'CHF', decimals: 2, perDollar: 0.95, step: 1, below: 0 },
  PLN: { code: 'PLN', decimals: 2, perDollar: 4.5, step: 5, below: 0.01 },
  TRY: { code: 'TRY', decimals: 2, perDollar: 35, step: 50, below: 0.01 },
  ZAR: { code: 'ZAR', decimals: 2, perDollar: 19, step: 20, below: 0.01 },
  THB: { code: 'THB', decimals: 2, perDollar: 35, step: 10, below: 1 },
  VND: { code: 'VND', decimals: 0, perDollar: 25_000, step: 10_000, below: 1000 },
  CLP: { code: 'CLP', decimals: 0, perDollar: 950, step: 1000, below: 10 },
  SAR: { code: 'SAR', decimals: 2, perDollar: 4, step: 4, below: 0.01 },
  ILS: { code: 'ILS', decimals: 2, perDollar: 3.7, step: 5, below: 0.1 },
  // Three decimals, so that nobody can get away with cents; App Store prices rarely have them.
  KWD: { code: 'KWD', decimals: 3, perDollar: 0.31, step: 0.25, below: 0.005 },
} as const satisfies Record<string, Currency>

export type CurrencyCode = keyof typeof CURRENCIES

export function currency(code: CurrencyCode): Currency {
  return CURRENCIES[code]
}

/** An amount of one currency, in its smallest written unit (cents, yen, fils): never a fraction. */
export interface Money {
  minor: number
  currency: Currency
}

/** The customer price that stands for a price in dollars on a storefront with this currency. */
export function localPrice(dollars: number, of: Currency): Money {
  const scale = 10 ** of.decimals
  if (dollars === 0) return { minor: 0, currency: of }
  const steps = Math.max(1, Math.round((dollars * of.perDollar) / of.step))
  return { minor: Math.round((steps * of.step - of.below) * scale), currency: of }
}

/** What remains for the developer: the price without tax, times the share. Agrees with real reports to the cent. */
export function proceedsOf(price: Money, taxRate: number, share: number): Money {
  return { minor: Math.round((price.minor / (1 + taxRate)) * share), currency: price.currency }
}

/** As sales reports write money: the decimals of the currency, `0` for nothing, a minus sign in front. */
export function amountText(money: Money): string {
  return money.minor === 0
    ? '0'
    : (money.minor / 10 ** money.currency.decimals).toFixed(money.currency.decimals)
}

/** As subscription reports write money: at least two decimals, also for yen. */
export function paddedAmountText(money: Money): string {
  const { decimals } = money.currency
  return (money.minor / 10 ** decimals).toFixed(Math.max(2, decimals))
}
