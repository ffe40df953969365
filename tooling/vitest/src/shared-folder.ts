/**
 * The folder with the sample reports, or undefined where this machine has none: then
 * `describe.skipIf(!sharedFolder())` counts the tests that read it as skipped.
 */
export function sharedFolder(): string | undefined {
  return process.env['GATEHOUSE_SHARED'] || undefined
}
