import type { FastifyInstance } from 'fastify'
import type { World } from '../world.ts'
import { complete, federate, init, openPage } from './prove-password.ts'
import {
  describeChallenge,
  pushToDevices,
  sendToPhone,
  takeFromDevice,
  takeFromPhone,
  trust,
} from './second-factor.ts'
import type { SignInError } from './sign-in-error.ts'
import { createPageServer, type Handler, type PageAnswer } from './web-page.ts'

/** Apple's sign-in (idmsa), as the page of App Store Connect speaks to it. */
export function createIdmsaServer(world: World): FastifyInstance {
  const handled = (handler: (world: World, request: Parameters<Handler>[0]) => PageAnswer): Handler => {
    return (request) => handler(world, request)
  }
  return createPageServer(
    world,
    {
      'GET /appleauth/auth/signin': handled(openPage),
      'POST /appleauth/auth/federate': handled(federate),
      'POST /appleauth/auth/signin/init': handled(init),
      'POST /appleauth/auth/signin/complete': handled(complete),
      'GET /appleauth/auth': handled(describeChallenge),
      'PUT /appleauth/auth/verify/trusteddevice': handled(pushToDevices),
      'PUT /appleauth/auth/verify/trusteddevice/securitycode': handled(pushToDevices),
      'PUT /appleauth/auth/verify/phone': handled(sendToPhone),
      'POST /appleauth/auth/verify/trusteddevice/securitycode': handled(takeFromDevice),
      'POST /appleauth/auth/verify/phone/securitycode': handled(takeFromPhone),
      'GET /appleauth/auth/2sv/trust': handled(trust),
    },
    refusal,
  )
}

/** Two spellings of the list are about: with an underscore where a code is wrong, else without. */
function refusal({ status, code, message, body, headers }: SignInError): PageAnswer {
  const errors = [{ code, title: message, message, suppressDismissal: false }]
  const list = code === '-21669' ? { service_errors: errors } : { serviceErrors: errors }
  return {
    status,
    headers: {
      ...headers,
      'X-Apple-I-Rscd': String(status),
      ...(code === null ? {} : { 'X-Apple-I-Ercd': code }),
    },
    body: code === null ? body : { ...body, ...list, hasError: true },
  }
}
