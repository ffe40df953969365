import { expect, test } from 'vitest'
import { createAscClient } from '../src/index.ts'
import { collect } from './collect.ts'
import { newKey, teamCredential } from './keys.ts'
import { json, startServer } from './misbehaving-server.ts'

const credential = teamCredential(newKey().pem)

test('lists the versions of an app with their states, asking for used fields alone', async () => {
  const attributes = {
    platform: 'IOS',
    versionString: '2.1',
    appVersionState: 'IN_REVIEW',
    releaseType: 'SCHEDULED',
    earliestReleaseDate: '2026-11-25T00:00:00-08:00',
    createdDate: '2026-11-19T10:15:00-08:00',
  }
  const data = [{ type: 'appStoreVersions', id: '5', attributes }]
  const { url, received } = await startServer((_, response) => json(response, 200, { data }))
  const [page] = await collect(createAscClient({ baseUrl: url, credential }).listVersions('123'))
  expect(page?.rows).toEqual([
    {
      ascId: '5',
      platform: 'IOS',
      versionString: '2.1',
      state: 'IN_REVIEW',
      releaseType: 'SCHEDULED',
      earliestReleaseAt: new Date('2026-11-25T08:00:00Z'),
      madeAt: new Date('2026-11-19T18:15:00Z'),
    },
  ])
  expect(received[0]?.rawUrl).toBe(
    '/v1/apps/123/appStoreVersions?limit=200&fields[appStoreVersions]=platform,versionString,appVersionState,releaseType,earliestReleaseDate,createdDate',
  )
})

test('takes a version that lacks everything but its id, and dates that are none', async () => {
  const attributes = { appVersionState: 'SOMETHING_NEW', createdDate: 'soon', earliestReleaseDate: null }
  const { url } = await startServer((_, response) => json(response, 200, { data: [{ id: '6', attributes }] }))
  const [page] = await collect(createAscClient({ baseUrl: url, credential }).listVersions('123'))
  expect(page?.rows).toEqual([
    {
      ascId: '6',
      platform: '',
      versionString: '',
      state: 'SOMETHING_NEW',
      releaseType: null,
      earliestReleaseAt: null,
      madeAt: null,
    },
  ])
})
