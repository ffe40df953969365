import { expect, it } from 'vitest'
import type { ActionItemRowFragment } from '../graphql/graphql.ts'
import { foldItems } from './fold-items.ts'

const item = (id: string, incident?: string) =>
  ({ id, incident: incident ? { id: incident } : null }) as ActionItemRowFragment // nothing else of it is looked at

const folded = (items: ActionItemRowFragment[]) =>
  foldItems(items).map(({ incident, items: its }) => [incident?.id ?? null, its.map(({ id }) => id)])

it('folds what one incident explains, where the first of it stands, and nothing else', () => {
  const items = [item('a'), item('b', 'x'), item('c', 'y'), item('d', 'x'), item('e'), item('f', 'y')]
  expect(folded(items)).toEqual([
    [null, ['a']],
    ['x', ['b', 'd']],
    ['y', ['c', 'f']],
    [null, ['e']],
  ])
})

it('leaves what is alone as it is', () => {
  expect(folded([item('a', 'x'), item('b')])).toEqual([
    [null, ['a']],
    [null, ['b']],
  ])
})
