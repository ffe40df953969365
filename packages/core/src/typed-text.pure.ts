// Text as people type it. Postgres holds no NUL, and what cannot be seen cannot be told apart.

const control = /\p{Cc}/u
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u

/** Whether a text is one line that a person can see. */
export const isVisibleLine = (text: string): boolean => visible.test(text) && !control.test(text)

/** What a list is searched for; null when it is not. */
export const searchOf = (query: string | null | undefined): string | null =>
  query?.replaceAll('\0', '').trim().slice(0, 200) || null

/** Whether a text has the shape of an address that a mail can be sent to. */
export const isMailAddress = (text: string): boolean =>
  /^[^\s@]{1,64}@[^\s@]{1,255}\.[^\s@]+$/.test(text) && text.length <= 320 && isVisibleLine(text)
