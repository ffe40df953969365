import type { User, UserInvitation } from '@rage-against-the-pixel/app-store-connect-api'
import type { Invitation, Person } from '../data/people.ts'
import { node, type Node, type Plain } from '../documents/node.ts'
import { appNode } from './apps.ts'
import type { Scene } from './scene.ts'

type Roles = Plain<NonNullable<NonNullable<User['attributes']>['roles']>>

export function userNode(scene: Scene, person: Person): Node {
  return node<User>({
    type: 'users',
    id: person.id,
    attributes: () => ({
      username: person.username,
      firstName: person.firstName,
      lastName: person.lastName,
      roles: rolesOf(person),
      allAppsVisible: person.allAppsVisible,
      provisioningAllowed: person.provisioningAllowed,
    }),
    related: { visibleApps: () => visibleApps(scene, person) },
  })
}

export function invitationNode(scene: Scene, invitation: Invitation): Node {
  return node<UserInvitation>({
    type: 'userInvitations',
    id: invitation.id,
    attributes: () => ({
      email: invitation.username,
      firstName: invitation.firstName,
      lastName: invitation.lastName,
      expirationDate: invitation.expirationDate,
      roles: rolesOf(invitation),
      allAppsVisible: invitation.allAppsVisible,
      provisioningAllowed: invitation.provisioningAllowed,
    }),
    related: { visibleApps: () => visibleApps(scene, invitation) },
  })
}

/** Invitations that were neither accepted nor left to expire. */
export function openInvitations(scene: Scene): Invitation[] {
  return scene.changes.invitations.filter((each) => isOpen(scene, each))
}

export function isOpen(scene: Pick<Scene, 'nowMs'>, invitation: Invitation): boolean {
  return invitation.state === 'PENDING' && Date.parse(invitation.expirationDate) > scene.nowMs
}

function rolesOf(person: Person): Roles {
  // Roles come from requests checked against Apple's list, or from our own people; control may add ones that Apple's document lacks.
  return person.roles as Roles // see above
}

function visibleApps(scene: Scene, person: Person): Node[] {
  return scene.apps.filter((app) => person.visibleApps.includes(app.ascId)).map((app) => appNode(scene, app))
}
