/**
 * What is known of a delivery. WANTED: to be fetched. LATE: Apple had nothing yet; asked again when due. HOME: its
 * rows are facts. EMPTY: Apple confirmed that nothing was sold. REFUSED: Apple does not give it to this credential.
 * UNREADABLE: the file is kept, but no rows were taken from it. BEYOND: Apple no longer keeps it.
 */
export const deliveryStates = ['WANTED', 'LATE', 'HOME', 'EMPTY', 'REFUSED', 'UNREADABLE', 'BEYOND'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** States in which the day's numbers are known. */
export const isComplete = (state: string): boolean => state === 'HOME' || state === 'EMPTY'
