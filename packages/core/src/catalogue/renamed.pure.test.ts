import { expect, it } from 'vitest'
import { renamed } from './renamed.pure.ts'

const group = { ascId: '7', name: 'Pro' }
const told = { subjectAscId: '7', subjectName: 'Pro' }
const english = { locale: 'en-US', name: 'Pro', customAppName: null }

it('tells a name that changed, one that came and one that ended', () => {
  const before = [english, { locale: 'de-DE', name: 'Profi', customAppName: null }]
  const now = [
    { ...english, name: 'Premium' },
    { locale: 'ja', name: 'プロ', customAppName: null },
  ]
  expect(renamed(group, before, now)).toEqual([
    { ...told, field: 'name (en-US)', fromValue: 'Pro', toValue: 'Premium' },
    { ...told, field: 'name (de-DE)', fromValue: 'Profi', toValue: null },
    { ...told, field: 'name (ja)', fromValue: null, toValue: 'プロ' },
  ])
})

it('tells what the app is called in a language, and that it is called as everywhere again', () => {
  const own = { ...english, customAppName: 'Tides of Tokyo' }
  const field = 'customAppName (en-US)'
  expect(renamed(group, [english], [own])).toEqual([
    { ...told, field, fromValue: null, toValue: 'Tides of Tokyo' },
  ])
  expect(renamed(group, [own], [english])).toEqual([
    { ...told, field, fromValue: 'Tides of Tokyo', toValue: null },
  ])
})

it('tells nothing where nothing changed, in whatever order Apple names the languages', () => {
  const german = { locale: 'de-DE', name: 'Profi' }
  expect(renamed(group, [english, german], [german, english])).toEqual([])
})
