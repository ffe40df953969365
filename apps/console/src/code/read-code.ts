/** The digits of what was typed or pasted: spaces, dashes and words around them go. */
export const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')

/** The code in a pasted text: all its digits, where they are as many as a code has; null for anything else. */
export function readCode(text: string, digits: number): string | null {
  const found = digitsOf(text)
  return found.length === digits ? found : null
}

/** Whether a code came in one piece, as a phone's keyboard or a password manager fills it in, and not key by key. */
export const cameWhole = (before: string, after: string, digits: number): boolean =>
  after.length === digits && after.length - before.length > 1
