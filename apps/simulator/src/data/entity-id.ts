import { hashOf } from '../random/hash.ts'

/**
 * Id of something that belongs to an app: a UUID in form, opaque to clients as Apple's are. App and number are in
 * its tail, so that it is found again without any index.
 */
export function entityId(kind: string, appAscId: string, number: number): string {
  const head = hashOf(kind, appAscId, number).toString(16).padStart(8, '0')
  const middle = hashOf(kind, number, appAscId).toString(16).padStart(8, '0')
  const tail = `${Number(appAscId).toString(16).padStart(9, '0')}${number.toString(16).padStart(3, '0')}`
  return `${head}-${middle.slice(0, 4)}-4${middle.slice(4, 7)}-a${tail.slice(0, 3)}-${tail.slice(3).padEnd(12, middle)}`
}

/** The app and number behind an id, or null when no such id was ever given out for this kind. */
export function readEntityId(kind: string, id: string): { appAscId: string; number: number } | null {
  const match = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a([0-9a-f]{3})-([0-9a-f]{9})[0-9a-f]{3}$/.exec(id)
  if (match === null) return null
  const tail = `${match[1] ?? ''}${match[2] ?? ''}`
  const appAscId = String(Number.parseInt(tail.slice(0, 9), 16))
  const number = Number.parseInt(tail.slice(9), 16)
  return entityId(kind, appAscId, number) === id ? { appAscId, number } : null
}
