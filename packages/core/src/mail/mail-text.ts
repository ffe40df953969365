/** Where a mail's reader is. */
export interface MailPlace {
  publicUrl: URL
  workspace: { name: string; slug: string }
}

export interface MailLink {
  label: string
  url: string
}

/** A mail in words: what happened, to what, since when, what to do, what still works. */
export interface MailText {
  subject: string
  paragraphs: string[]
  /** The one way on; `path` within the console. */
  action: { label: string; path: string } | null
  /** Why its reader gets it. */
  why: string
  /** In which it is written; English where nothing is said. */
  language?: 'en' | 'de'
}
