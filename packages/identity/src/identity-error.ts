/** Why identity refused. */
export const identityErrorCodes = [
  'EMAIL_INVALID',
  'EMAIL_TAKEN',
  'NAME_INVALID',
  'PASSWORD_SHORT',
  'PASSWORD_LONG',
  'NOT_VERIFIED',
] as const
export type IdentityErrorCode = (typeof identityErrorCodes)[number]

/** Thrown when a person's account cannot be made or a link cannot be given. The message is for people; nothing was changed. */
export class IdentityError extends Error {
  override name = 'IdentityError'
  readonly code: IdentityErrorCode

  constructor(code: IdentityErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
