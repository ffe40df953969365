import { productDetailQueries, type DetailedKind, type DetailedRow, type StoredPrice } from '@gatehouse/db'
import type { Actor } from '../access/actor.ts'
import { authorise, reachOf } from '../access/authorise.ts'
import { isUuid } from '../by-id.ts'
import { appleDayOf } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { MissingFileError } from '../files/raw-files.ts'
import type { MoneyView } from '../sales/sales-view.ts'
import type { ProductDetailsView, ProductOfferView, ProductPriceView } from './catalogue-views.ts'
import { statusOf } from './prices.pure.ts'
import { toProductsState } from './product-words.pure.ts'

/** What is known of each of these products beyond its place in a list, in the order of the ids; null out of reach. */
export async function productDetails(
  deps: Deps,
  actor: Actor,
  kind: DetailedKind,
  ids: readonly string[],
): Promise<(ProductDetailsView | null)[]> {
  authorise(actor, 'app.read')
  const asked = ids.filter(isUuid)
  if (asked.length === 0) return ids.map(() => null)
  const rows = await deps.db.read(reachOf(actor), (tx) => productDetailQueries.detailedByIds(tx, kind, asked))
  const today = appleDayOf(deps.now())
  const views = new Map(rows.map((row) => [row.id, toDetailsView(row, today)]))
  return ids.map((id) => views.get(id) ?? null)
}

/** Our copy of the picture that Apple's review was given; null when there is none, or no such product within reach. */
export async function screenshotOf(
  deps: Deps,
  actor: Actor,
  kind: DetailedKind,
  id: string,
): Promise<{ sha256: string; bytes: Uint8Array } | null> {
  const [details] = await productDetails(deps, actor, kind, [id])
  const sha256 = details?.reviewScreenshot?.sha256
  if (!sha256) return null
  const pieces: Uint8Array[] = []
  try {
    for await (const piece of deps.files.read(sha256)) pieces.push(piece)
  } catch (error) {
    if (error instanceof MissingFileError) return null
    throw error
  }
  return { sha256, bytes: Buffer.concat(pieces) }
}

function toDetailsView(row: DetailedRow, today: string): ProductDetailsView {
  const byTerritory = Map.groupBy(row.prices, ({ territory }) => territory)
  return {
    state: toProductsState(row.detailsState),
    readAt: row.detailsAt,
    productId: row.id,
    familySharable: row.familySharable,
    localizations: row.localizations,
    reviewScreenshot: row.screenshot ? { ...row.screenshot, sha256: row.screenshotSha256 } : null,
    baseTerritory: row.baseTerritory ?? null,
    prices: row.prices.map((price) => toPriceView(price, byTerritory.get(price.territory) ?? [], today)),
    offers: row.offers.map(toOfferView),
  }
}

const toPriceView = (price: StoredPrice, all: readonly StoredPrice[], today: string): ProductPriceView => ({
  territory: price.territory,
  customerPrice: { amount: price.customerPrice, currency: price.currency },
  proceeds: money(price.proceeds, price.currency),
  startDate: price.startOn,
  endDate: price.endOn,
  manual: price.manual,
  status: statusOf(price, all, today),
})

const toOfferView = (offer: DetailedRow['offers'][number]): ProductOfferView => ({
  kind: offer.kind,
  name: offer.name,
  offerCode: offer.offerCode,
  offerMode: offer.mode,
  duration: offer.duration,
  numberOfPeriods: offer.periods,
  startDate: offer.startOn,
  endDate: offer.endOn,
  territories: offer.territories.map(({ territory, currency, customerPrice }) => ({
    territory,
    customerPrice: money(customerPrice, currency),
  })),
  codes: offer.codes ?? null,
})

const money = (amount: string | null, currency: string | null): MoneyView | null =>
  amount === null || currency === null ? null : { amount, currency }
