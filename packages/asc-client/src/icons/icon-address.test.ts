import { expect, test } from 'vitest'
import { iconAddress } from './icon-address.ts'

const at = (templateUrl: string, sizePx = 128) =>
  iconAddress({ templateUrl, width: 1024, height: 1024 }, sizePx)?.href ?? null

test.each([
  ['https://is1-ssl.mzstatic.com/image/thumb/a/{w}x{h}bb.{f}', '/image/thumb/a/128x128bb.png'],
  ['https://is1-ssl.mzstatic.com/image/thumb/a/{w}x{h}{c}.{f}', '/image/thumb/a/128x128bb.png'],
])('FO-15: fills the template %s', (template, path) => {
  expect(at(template)).toBe(`https://is1-ssl.mzstatic.com${path}`)
})

test('FO-15: never asks for a larger icon than there is', () => {
  expect(at('https://a.mzstatic.com/{w}x{h}bb.{f}', 2048)).toBe('https://a.mzstatic.com/1024x1024bb.png')
})

test('FO-15: a template that is no address has no icon', () => {
  expect(at('no address')).toBeNull()
})
