/** Thrown when an integration cannot ask Apple at all: its slot holds nothing to ask with, or no Apple is there to ask. */
export class CannotAskAppleError extends Error {
  override name = 'CannotAskAppleError'
  readonly code: 'KEY_UNUSABLE' | 'NO_SIMULATOR'

  constructor(code: CannotAskAppleError['code']) {
    super(
      code === 'KEY_UNUSABLE'
        ? 'This integration holds no key that can be used.'
        : 'This is a demo workspace, and no simulator runs.',
    )
    this.code = code
  }
}
