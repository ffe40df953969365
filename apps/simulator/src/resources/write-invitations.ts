import { randomUUID } from 'node:crypto'
import type { Invitation } from '../data/people.ts'
import { readBody } from '../documents/body.ts'
import { AppleError, unknownId, type AppleErrorEntry } from '../documents/errors.ts'
import type { Answer } from '../http/answer.ts'
import type { ApiRequest, Endpoint } from '../http/endpoint.ts'
import { resourceAnswer } from './read-endpoint.ts'
import type { Scene } from './scene.ts'
import { sceneOf } from './stage.ts'
import { invitationNode, isOpen } from './users.ts'

/** Apple: an invitation is worth something for three days. */
const VALID_DAYS = 3

/** `POST /v1/userInvitations`. */
export const createInvitation: Endpoint = {
  method: 'POST',
  path: '/v1/userInvitations',
  capability: 'USERS',
  handle(request) {
    const scene = sceneOf(request.world, request.account, request.key)
    const body = readBody('UserInvitationCreateRequest', request.headers['content-type'], request.body)
    const invitation = newInvitation(scene, body.attributes, body.related.visibleApps ?? [])
    send(scene, invitation)
    return resourceAnswer(request, 201, invitationNode(scene, invitation))
  },
}

function newInvitation(
  scene: Pick<Scene, 'nowMs'>,
  attributes: Readonly<Record<string, unknown>>,
  visibleApps: readonly string[],
): Invitation {
  return {
    id: randomUUID(),
    username: String(attributes.email),
    firstName: String(attributes.firstName),
    lastName: String(attributes.lastName),
    roles: Array.isArray(attributes.roles) ? attributes.roles.map(String) : [],
    allAppsVisible: attributes.allAppsVisible === true,
    provisioningAllowed: attributes.provisioningAllowed === true,
    visibleApps,
    expirationDate: new Date(scene.nowMs + VALID_DAYS * 86_400_000).toISOString(),
    state: 'PENDING',
  }
}

/** What an Admin does in Users and Access: invites somebody to all apps. @throws {AppleError} for an address that is taken */
export function inviteTo(
  scene: Pick<Scene, 'changes' | 'nowMs'>,
  person: Pick<Invitation, 'username' | 'firstName' | 'lastName' | 'roles'>,
): Invitation {
  const { username: email, ...named } = person
  const invitation = newInvitation(scene, { ...named, email, allAppsVisible: true }, [])
  send(scene, invitation)
  return invitation
}

function send(scene: Pick<Scene, 'changes' | 'nowMs'>, invitation: Invitation): void {
  refuseKnownAddress(scene, invitation.username)
  scene.changes.invitations.push(invitation)
}

function refuseKnownAddress(scene: Pick<Scene, 'changes' | 'nowMs'>, email: string): void {
  const known =
    scene.changes.people.some((person) => person.username === email) ||
    scene.changes.invitations.some((each) => each.username === email && isOpen(scene, each))
  if (known) throw new AppleError(addressTaken(email))
}

function addressTaken(email: string): AppleErrorEntry {
  return {
    status: 409,
    code: 'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE',
    title: 'The provided entity includes an attribute with a value that has already been used',
    detail: `The email address '${email}' already belongs to a user or an invitation of this team.`,
    source: { pointer: '/data/attributes/email' },
  }
}

/** `DELETE /v1/userInvitations/{id}`: 410 when it was accepted or has expired. */
export const deleteInvitation: Endpoint = {
  method: 'DELETE',
  path: '/v1/userInvitations/:id',
  capability: 'USERS',
  handle: withdraw,
}

function withdraw(request: ApiRequest): Answer {
  const scene = sceneOf(request.world, request.account, request.key)
  const id = request.params.id ?? ''
  const invitation = scene.changes.invitations.find((each) => each.id === id)
  if (invitation === undefined) throw new AppleError(unknownId('userInvitations', id))
  if (!isOpen(scene, invitation)) throw new AppleError(INVITATION_GONE)
  scene.changes.invitations = scene.changes.invitations.filter((each) => each !== invitation)
  return { status: 204, headers: {}, body: '' }
}

const INVITATION_GONE: AppleErrorEntry = {
  status: 410,
  code: 'GONE',
  title: 'The requested resource is no longer available',
  detail: 'The invitation has been accepted or has expired.',
}
