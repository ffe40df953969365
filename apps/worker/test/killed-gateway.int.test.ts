import { freePort } from '@gatehouse/vitest/mortal-parts'
import { afterAll, expect, it } from 'vitest'
import { startChildGateway, type ChildGateway } from './child-gateway.ts'
import { buildHouse } from './house.ts'
import {
  factsBesideTruth,
  fullSpeed,
  slowSales,
  untilActive,
  untilInTheMiddle,
} from './interrupted-backfill.ts'
import { useMortalHouse } from './mortal-house.ts'

let gateway: ChildGateway | undefined

const mortal = useMortalHouse(() => buildHouse({ accounts: 1 }))
afterAll(() => gateway?.kill())

it('loses and doubles nothing when the gateway is killed in the middle of a backfill', async () => {
  const { house } = mortal
  const { core, actor, workerEnv } = house
  const port = await freePort()
  const { secret } = await core.tokens.create(actor, { name: 'Clicks', role: 'ADMIN', everything: true })
  const token = secret ?? ''
  await slowSales(house, 2_000)

  // A click whose answer never comes is made again, as the console does: it is one connection.
  const { id: clientId } = await core.clients.add(actor, { name: house.account(0).name })
  const input = { ...(await house.keyOf(house.account(0))), clientId, idempotencyKey: 'one-click' }
  const connect = `mutation ($input: ConnectApiKeyInput!) {
    connectApiKey(input: $input) { integration { id } userErrors { message } } }`
  gateway = await startChildGateway(workerEnv, port)
  const unanswered = gateway.ask(token, connect, { input }).catch(() => undefined)
  await gateway.kill()
  await unanswered
  gateway = await startChildGateway(workerEnv, port)
  const { connectApiKey } = await gateway.ask(token, connect, { input })
  expect(connectApiKey).toEqual({ integration: { id: expect.any(String) }, userErrors: [] })

  await mortal.startWorker()
  const { integration } = connectApiKey as { integration: { id: string } } // as was asserted
  const question = 'query ($id: ID!) { integration(id: $id) { state backfill { deliveriesTotal } } }'
  await untilInTheMiddle(house, integration.id)
  expect(await gateway.ask(token, question, integration)).toMatchObject({
    integration: { backfill: { deliveriesTotal: 30 } },
  })
  await gateway.kill()
  await fullSpeed(house)
  await untilActive(house, integration.id)
  const { facts, truth } = await factsBesideTruth(house, integration.id)
  expect(facts).toEqual(truth)

  gateway = await startChildGateway(workerEnv, port)
  expect(await gateway.ask(token, '{ integrations(first: 9) { nodes { id state } } }')).toEqual({
    integrations: { nodes: [{ id: integration.id, state: 'ACTIVE' }] },
  })
}, 900_000)
