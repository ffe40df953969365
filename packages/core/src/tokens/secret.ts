import { createHash, randomBytes } from 'node:crypto'

/** A new token: 256 random bits behind `gh_`. */
export const newSecret = (): string => `gh_${randomBytes(32).toString('base64url')}`

/** Whether a text may be a token of ours. */
export const isSecret = (text: string): boolean => /^gh_[\w-]{43}$/.test(text)

/** What is kept of a token: sha256, in hex. Random bits need no salt and no slow hash. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** How a token begins, so that people can tell tokens apart. */
export const prefixOf = (secret: string): string => secret.slice(0, 9)
