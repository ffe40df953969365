import { GraphQLError } from 'graphql'

/** Thrown when a field needs a person and nobody is signed in. */
export const unauthenticated = () =>
  new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } })

/** Thrown when a token came that is not in force; which of the reasons it is, nobody is told. */
export const tokenRefused = () =>
  new GraphQLError('This token is unknown, expired or revoked.', { extensions: { code: 'UNAUTHENTICATED' } })

/** Thrown when the header names a workspace that is not one of the person's; whether it exists is not told. */
export const unknownWorkspace = () =>
  new GraphQLError('There is no workspace of that name for you.', { extensions: { code: 'NOT_FOUND' } })

/** Thrown when a signed-in person belongs to no workspace. */
export const noWorkspace = () =>
  new GraphQLError('You belong to no workspace. Ask its owner for an invitation.', {
    extensions: { code: 'FORBIDDEN' },
  })

/** Thrown when what a stream watches is not within reach. */
export const nothingToWatch = () =>
  new GraphQLError('There is nothing of that id within your reach.', { extensions: { code: 'NOT_FOUND' } })

/** Thrown when a member's role or grants changed while their stream was open: it breaks, and begins anew with the new ones. */
export class AccessChangedError extends Error {
  override name = 'AccessChangedError'
}
