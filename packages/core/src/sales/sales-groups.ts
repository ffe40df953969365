/** What sales can be taken apart by. */
export const salesDimensions = ['TERRITORY', 'CLIENT', 'APP'] as const
export type SalesDimension = (typeof salesDimensions)[number]

/** What was asked for, as the query takes it. */
export const toGroups = (asked: { granularity: 'DAY' | 'WEEK'; groupBy: readonly SalesDimension[] }) => ({
  granularity: asked.granularity,
  byClient: asked.groupBy.includes('CLIENT'),
  byApp: asked.groupBy.includes('APP'),
  byTerritory: asked.groupBy.includes('TERRITORY'),
})
