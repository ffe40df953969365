import type { CodeWish } from '@gatehouse/asc-client'

const shape = /^(?:DEVICES|(TEXT|CALL):(\d{1,9}))$/

/** Where a code is wanted, as it is stored: `DEVICES`, `TEXT:1`, `CALL:2`; null for anything else. */
export function readWish(text: string): CodeWish | null {
  const [whole, how, phoneId] = shape.exec(text) ?? []
  if (whole === undefined) return null
  return how === undefined
    ? { to: 'DEVICES' }
    : { to: 'PHONE', how: how === 'CALL' ? 'CALL' : 'TEXT', phoneId: Number(phoneId) }
}

export const wishText = (wish: CodeWish): string =>
  wish.to === 'DEVICES' ? 'DEVICES' : `${wish.how}:${wish.phoneId}`
