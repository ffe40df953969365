/** How far an app's products have been read. */
export const productsStates = ['NEVER', 'READING', 'WHOLE', 'PARTIAL', 'REFUSED'] as const
export type ProductsState = (typeof productsStates)[number]

/** A state read from the database; nothing stored, and a word that this version does not know, mean never. */
export const toProductsState = (stored: string | null): ProductsState =>
  productsStates.find((state) => state === stored) ?? 'NEVER'
