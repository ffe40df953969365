import { homedir } from 'node:os'
import { join } from 'node:path'

/** The version of codemagic-cli-tools that the tests know. */
export const CODEMAGIC_VERSION = '0.70.0'

/** Where the tools are kept once installed, beside the other things that cannot come from npm. */
export const CODEMAGIC_FOLDER = join(
  homedir(),
  '.cache',
  'gatehouse',
  'codemagic-cli-tools',
  CODEMAGIC_VERSION,
)

/** Its command for App Store Connect. */
export const CODEMAGIC_COMMAND = join(CODEMAGIC_FOLDER, 'bin', 'app-store-connect')
