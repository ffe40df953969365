import { describe, expect, it } from 'vitest'
import { entityId, readEntityId } from './entity-id.ts'

describe('an id', () => {
  it('leads back to what it was made for', () => {
    const id = entityId('builds', '6440000123', 77)
    expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(readEntityId('builds', id)).toEqual({ appAscId: '6440000123', number: 77 })
  })

  it('is of one kind, and cannot be made up', () => {
    const id = entityId('builds', '6440000123', 77)
    expect(readEntityId('appInfos', id)).toBeNull()
    expect(readEntityId('builds', `${id.slice(0, -4)}0000`.replace(/^./, '0'))).toBeNull()
    expect(readEntityId('builds', 'nonsense')).toBeNull()
  })
})
