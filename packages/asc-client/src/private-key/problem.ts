/**
 * What can be wrong with a text that should be the private key of a `.p8` file. Each is found without asking
 * Apple, and the person who pasted the text can mend each.
 */
export const PrivateKeyProblem = {
  /** Nothing was given. */
  EMPTY: 'EMPTY',
  /** Neither a PEM nor anything that can be read as one. */
  NOT_A_KEY: 'NOT_A_KEY',
  /** A key was meant, but its text is cut off or changed. */
  DAMAGED: 'DAMAGED',
  /** The public half, or a certificate's. */
  PUBLIC_KEY: 'PUBLIC_KEY',
  /** A certificate. */
  CERTIFICATE: 'CERTIFICATE',
  /** An elliptic-curve key in the older SEC1 form, which Apple does not hand out. */
  NOT_PKCS8: 'NOT_PKCS8',
  /** Protected by a passphrase; Apple's keys are not. */
  ENCRYPTED: 'ENCRYPTED',
  /** A key of another kind, such as RSA or Ed25519. */
  NOT_EC: 'NOT_EC',
  /** An elliptic-curve key on another curve than P-256. */
  NOT_P256: 'NOT_P256',
} as const
export type PrivateKeyProblem = (typeof PrivateKeyProblem)[keyof typeof PrivateKeyProblem]
