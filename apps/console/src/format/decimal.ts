/** The sum of decimal numbers given as text, exact to the last digit; `0` for none. */
export function addDecimals(amounts: readonly string[]): string {
  const scale = Math.max(0, ...amounts.map((amount) => fractionOf(amount).length))
  const sum = amounts.reduce((all, amount) => all + toWhole(amount, scale), 0n)
  return toText(sum, scale)
}

const fractionOf = (amount: string): string => amount.split('.')[1] ?? ''

function toWhole(amount: string, scale: number): bigint {
  const [whole = '0'] = amount.split('.')
  return BigInt(whole + fractionOf(amount).padEnd(scale, '0'))
}

function toText(value: bigint, scale: number): string {
  if (scale === 0) return value.toString()
  const sign = value < 0n ? '-' : ''
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0')
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}
