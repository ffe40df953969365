import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { CODEMAGIC_FOLDER, CODEMAGIC_VERSION } from './codemagic.ts'

/** Installs codemagic-cli-tools from PyPI into a folder of its own; needs Python 3. Without it its test is skipped. */
execFileSync('python3', ['-m', 'venv', CODEMAGIC_FOLDER], { stdio: 'inherit' })
execFileSync(
  join(CODEMAGIC_FOLDER, 'bin', 'pip'),
  ['install', '--quiet', `codemagic-cli-tools==${CODEMAGIC_VERSION}`],
  {
    stdio: 'inherit',
  },
)
