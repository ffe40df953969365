import { problem } from '../problems/domain-error.ts'

/** Says that an app is within reach, and that its numbers are not told because no integration takes it in. */
export const appLeftOut = (field: string) =>
  problem('NOT_FOUND', 'No integration takes this app in, so it is in no list, no sum and no export.', {
    field,
    hint: 'It is taken in on the page Apps of its integration.',
  })
