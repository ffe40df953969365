import { AppleError, teamNotFound, unknownPath, ROLE_TOO_SMALL } from '../documents/errors.ts'
import type { Endpoint } from '../http/endpoint.ts'

/** Certificates, identifiers and profiles: no account has a developer team behind it (FO-16), individual keys may not at all. */
export function provisioningEndpoint(method: Endpoint['method'], path: string): Endpoint {
  return {
    method,
    path,
    capability: 'APPS',
    handle({ key, account }) {
      throw new AppleError(
        key.kind === 'individual' ? ROLE_TOO_SMALL : teamNotFound(account.contentProviderId),
      )
    },
  }
}

/** Build uploads: in Apple's document, and not there for this account (FO-14). */
export function absentEndpoint(method: Endpoint['method'], path: string): Endpoint {
  return {
    method,
    path,
    capability: 'APPS',
    handle(request) {
      throw new AppleError(unknownPath(request.path))
    },
  }
}

/** Writes that Apple offers and the simulator does not play: nobody's key is allowed to make them. */
export function refusedWrite(method: Endpoint['method'], path: string): Endpoint {
  return {
    method,
    path,
    capability: 'APPS',
    handle() {
      throw new AppleError(ROLE_TOO_SMALL)
    },
  }
}
