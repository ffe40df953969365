import { randomBytes } from 'node:crypto'

/** 128 random bits, of 22 characters: the token of a link, its session's, or its receipt's. Only sha256 of it is kept. */
export const newLinkSecret = (): string => randomBytes(16).toString('base64url')

/** Whether a text may be such a secret. */
export const isLinkSecret = (text: string): boolean => /^[\w-]{22}$/.test(text)
