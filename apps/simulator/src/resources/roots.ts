import type { Node } from '../documents/node.ts'
import { appNode } from './apps.ts'
import { buildNodes } from './builds.ts'
import type { Scene } from './scene.ts'
import { allTerritories } from './territories.ts'
import { invitationNode, openInvitations, userNode } from './users.ts'

/** Lists that Apple offers without an id in the path. */
export const ROOTS: Readonly<Record<string, (scene: Scene) => readonly Node[]>> = {
  '/v1/apps': (scene) => scene.apps.map((app) => appNode(scene, app)),
  '/v1/builds': (scene) => scene.apps.flatMap((app) => buildNodes(scene, app)),
  '/v1/users': (scene) => scene.changes.people.map((person) => userNode(scene, person)),
  '/v1/userInvitations': (scene) => openInvitations(scene).map((each) => invitationNode(scene, each)),
  '/v1/territories': allTerritories,
}
