const longestStem = 48

/** Latin letters that are no letter with a mark, and so do not fall apart under NFKD. */
const spelled: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th' }

/**
 * The part of a web address that names something: small letters, digits and single dashes. A name in another script
 * has none, and gets `fallback`.
 */
export function slugStem(name: string, fallback = 'client'): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþ]/g, (letter) => spelled[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
  return (
    plain
      .replace(/^-+|-+$/g, '')
      .slice(0, longestStem)
      .replace(/-+$/, '') || fallback
  )
}

/** Whether a text may be a slug. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)

/** The first of `stem`, `stem-2`, `stem-3` … that is not taken. */
export function freeSlug(stem: string, taken: readonly string[]): string {
  if (!taken.includes(stem)) return stem
  let number = 2
  while (taken.includes(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}
