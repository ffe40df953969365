import type { Territory as AppleTerritory } from '@rage-against-the-pixel/app-store-connect-api'
import { TERRITORIES, type Territory } from '../data/territories.ts'
import { node, type Node } from '../documents/node.ts'

/** A storefront; the API names it by three letters. */
export function territoryNode(territory: Territory): Node {
  return node<AppleTerritory>({
    type: 'territories',
    id: territory.alpha3,
    attributes: () => ({ currency: territory.currency }),
  })
}

export function allTerritories(): Node[] {
  return TERRITORIES.map(territoryNode)
}

/** The storefronts that are meant when Apple needs one to start from. */
export function baseTerritory(): Territory {
  return TERRITORIES[0]
}
