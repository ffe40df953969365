import { describe, expect, it } from 'vitest'
import { itemWay } from './item-way.ts'

const item = (kind: 'CONFIRM' | 'RENEW' | 'INVITE') => ({
  kind,
  client: { slug: 'kite' },
  integration: kind === 'CONFIRM' ? null : { id: 'integration' },
})

describe('the way to what an item asks for', () => {
  it('leads who may do it to where it is done', () => {
    expect(itemWay(item('CONFIRM'), 'harbour', true).says).toBe('confirm')
    const { says, act } = itemWay(item('RENEW'), 'harbour', true)
    expect([says, act.to]).toEqual(['renew', '/w/$workspace/connect/$id/connect'])
  })

  it('leads who may not do it to look, and promises no more', () => {
    for (const kind of ['CONFIRM', 'RENEW', 'INVITE'] as const) {
      const { says, act, open } = itemWay(item(kind), 'harbour', false)
      expect([says, act]).toEqual(['open', open])
    }
  })
})
