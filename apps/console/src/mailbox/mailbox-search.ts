import type { MailboxQueryVariables } from '../graphql/graphql.ts'
import { compact, textOf } from '../list/search-text.ts'

/** What the address of the mailbox says: where the page starts. */
export interface MailboxSearch {
  after?: string
}

/** An empty mailbox names no mail, and is read again all the same when one comes. */
export const mailboxContext = { additionalTypenames: ['KeptMail'] }

/** Reads the address of the mailbox. */
export const readMailboxSearch = (search: Record<string, unknown>): MailboxSearch =>
  compact({ after: textOf(search, 'after') })

/** The variables of the mailbox's query for an address. */
export const mailboxVariables = ({ after }: MailboxSearch): MailboxQueryVariables => (after ? { after } : {})
