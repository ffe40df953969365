import { describe, expect, it } from 'vitest'
import { pageOfSupport, readSupportContact } from './support-contact.ts'

describe('where help is', () => {
  it.each([
    ['  help@agency.example ', 'help@agency.example', 'mailto:help@agency.example'],
    ['https://agency.example/help?about=stores', 'https://agency.example/help?about=stores', undefined],
  ])('takes %s', (given, contact, url) => {
    expect(readSupportContact(given)).toBe(contact)
    expect(pageOfSupport(contact)).toEqual({ label: contact, url: url ?? contact })
  })

  it.each([null, undefined, '', '   '])('is nowhere for %j', (given) => {
    expect(readSupportContact(given)).toBeNull()
    expect(pageOfSupport(null)).toBeNull()
  })

  it.each([
    'our help desk',
    'http://agency.example/help',
    'javascript:alert(1)',
    'data:text/html,help',
    'mailto:help@agency.example',
    'help@agency.example?bcc=somebody@else.example',
    'help@agency.example,somebody@else.example',
    'https://agency.example@else.example/help',
    'https://',
    `https://agency.example/${'a'.repeat(500)}`,
  ])('refuses %s at its field', (given) => {
    expect(() => readSupportContact(given)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'INVALID', field: 'contact' })] }),
    )
  })
})
