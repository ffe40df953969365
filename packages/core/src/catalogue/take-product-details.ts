import {
  AscError,
  AscForbiddenError,
  imageAddress,
  type AscClient,
  type AscOffer,
  type AscPrice,
  type AscProductDetails,
  type AscScreenshot,
} from '@gatehouse/asc-client'
import { productDetailQueries, type AppRow, type DetailedKind, type DetailedRow } from '@gatehouse/db'
import type { SystemActor } from '../access/actor.ts'
import { reachOf } from '../access/authorise.ts'
import { appleDayOf } from '../day/apple-day.ts'
import type { Deps } from '../deps.ts'
import { noteChanges } from './note-changes.ts'
import { pictureHome } from './picture-home.ts'
import { offerChanges } from './offer-changes.pure.ts'
import { priceChanges } from './price-changes.pure.ts'
import { toStoredOffers, toStoredPrices } from './prices.pure.ts'
import { readOffers, readPurchaseOffers } from './read-offers.ts'
import { readWhole } from './read-whole.ts'
import { renamed } from './renamed.pure.ts'
import { toAlpha2 } from './territory.pure.ts'

/** Enough to read the picture of a telephone's screen. */
const screenshotPx = 1_024
/** Details cost some requests for each product: they are read once a day, and when the product changed. */
const everyMs = 20 * 60 * 60_000

/**
 * Brings the details of an app's products home: names by language, the picture for review, prices, offers. One product
 * after the other, those first that were read longest ago, so that whoever is stopped goes on where it was; a product
 * whose details Apple refuses or breaks off keeps those it had and says so.
 * @throws {AscError} that may be different next time; products that were read are kept.
 */
export async function takeProductDetails(
  deps: Deps,
  actor: SystemActor,
  app: AppRow,
  client: AscClient,
): Promise<void> {
  const before = new Date(deps.now().getTime() - everyMs)
  for (const kind of ['subscription', 'inAppPurchase'] as const) {
    const ids = await deps.db.read(reachOf(actor), (tx) =>
      productDetailQueries.productsToRead(tx, kind, app.id, before),
    )
    for (const id of ids) await takeOne(deps, actor, app, client, { kind, id })
  }
}

interface Product {
  kind: DetailedKind
  id: string
}

async function takeOne(
  deps: Deps,
  actor: SystemActor,
  app: AppRow,
  client: AscClient,
  of: Product,
): Promise<void> {
  const [known] = await deps.db.read(reachOf(actor), (tx) =>
    productDetailQueries.detailedByIds(tx, of.kind, [of.id]),
  )
  if (!known) return
  try {
    const read = of.kind === 'subscription' ? readSubscription(client, known) : readPurchase(client, known)
    await keep(deps, actor, app, of, known, await read)
  } catch (error) {
    if (!(error instanceof AscError) || error.retryable) throw error
    const detailsState = error instanceof AscForbiddenError ? 'REFUSED' : 'PARTIAL'
    await deps.db.write(reachOf(actor), (tx) =>
      productDetailQueries.noteDetails(tx, of.kind, of.id, { detailsState, detailsAt: deps.now() }),
    )
  }
}

/** What Apple says of one product; `prices` and `offers` are null where Apple broke the list off. */
interface Read {
  details: AscProductDetails | null
  baseTerritory: string | null
  prices: AscPrice[] | null
  offers: AscOffer[] | null
}

async function readSubscription(client: AscClient, { ascId }: DetailedRow): Promise<Read> {
  const details = await client.readSubscription(ascId)
  return {
    details,
    baseTerritory: null,
    prices: await readWhole((options) => client.listSubscriptionPrices(ascId, options)),
    offers: await readOffers(client, ascId, details),
  }
}

async function readPurchase(client: AscClient, { ascId }: DetailedRow): Promise<Read> {
  const details = await client.readInAppPurchase(ascId)
  const offers = await readPurchaseOffers(client, details)
  const schedule = details?.priceScheduleId
  if (!schedule) return { details, baseTerritory: null, prices: [], offers }
  const base = await client.readBaseTerritory(schedule)
  const byHand = await readWhole((options) =>
    client.listInAppPurchasePrices(schedule, 'manualPrices', options),
  )
  const following = await readWhole((options) =>
    client.listInAppPurchasePrices(schedule, 'automaticPrices', options),
  )
  return {
    details,
    baseTerritory: base === null ? null : toAlpha2(base),
    prices: byHand && following ? [...byHand, ...following] : null,
    offers,
  }
}

async function keep(
  deps: Deps,
  actor: SystemActor,
  app: AppRow,
  of: Product,
  known: DetailedRow,
  { details, baseTerritory, prices, offers: offered }: Read,
): Promise<void> {
  const at = deps.now()
  const picture = await pictureOf(deps, actor, known, details?.screenshot ?? null)
  const stored = prices === null ? known.prices : toStoredPrices(prices)
  const offers = offered === null ? known.offers : toStoredOffers(offered)
  const localizations = details?.localizations ?? []
  await deps.db.write(reachOf(actor), async (tx) => {
    const subject = of.kind === 'subscription' ? 'SUBSCRIPTION' : 'IN_APP_PURCHASE'
    const thing = { subjectAscId: known.ascId, subjectName: known.name }
    if (known.detailsAt) {
      const then = { prices: known.prices, day: appleDayOf(known.detailsAt) }
      const changes = priceChanges(then, { prices: stored, day: appleDayOf(at) }, baseTerritory)
      const priced = changes.map((each) => ({ ...thing, ...each }))
      const names = renamed(known, known.localizations, localizations)
      const offering = offerChanges(known, known.offers, offers)
      await noteChanges(tx, app, subject, [...names, ...priced, ...offering], at)
    }
    await productDetailQueries.noteDetails(tx, of.kind, of.id, {
      detailsState: prices && offered ? 'WHOLE' : 'PARTIAL',
      detailsAt: at,
      familySharable: details?.familySharable ?? null,
      localizations,
      prices: stored,
      offers,
      ...picture,
      ...(of.kind === 'subscription' ? {} : { baseTerritory }),
    })
  })
}

async function pictureOf(
  deps: Deps,
  actor: SystemActor,
  known: DetailedRow,
  screenshot: AscScreenshot | null,
) {
  if (!screenshot) return { screenshot: null, screenshotSource: null, screenshotSha256: null }
  const { fileName, state, image } = screenshot
  const address = image ? imageAddress(image, screenshotPx) : null
  const isKnown =
    address !== null && address.href === known.screenshotSource && known.screenshotSha256 !== null
  const sha256 = isKnown ? known.screenshotSha256 : address ? await pictureHome(deps, actor, address) : null
  return {
    screenshot: { fileName, state },
    screenshotSource: sha256 === null ? null : (address?.href ?? null),
    screenshotSha256: sha256,
  }
}
