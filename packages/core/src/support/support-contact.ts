import { z } from 'zod'
import { problem, type Page } from '../problems/domain-error.ts'

/** Without a name before the host, which reads like a host itself. */
const namesNobody = (address: string) => {
  const url = URL.parse(address)
  return url !== null && url.username === '' && url.password === ''
}
const website = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain })
  .max(500)
  .refine(namesNobody)
const typed = z.union([z.email().max(254), website])

/**
 * Where help is, as typed: an e-mail address or an https address; null for nowhere.
 * @throws {DomainError} INVALID for anything else.
 */
export function readSupportContact(given: string | null | undefined): string | null {
  const text = given?.trim()
  if (!text) return null
  const parsed = typed.safeParse(text)
  if (parsed.success) return parsed.data
  throw problem('INVALID', 'This is neither an e-mail address nor an address that begins with https://.', {
    field: 'contact',
    hint: 'Give the place where your people and your clients find help, or leave it empty.',
  })
}

/** Where a support contact leads, under its own name. */
export const pageOfSupport = (contact: string | null): Page | null =>
  contact === null
    ? null
    : { label: contact, url: contact.startsWith('https:') ? contact : `mailto:${contact}` }
