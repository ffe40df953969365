import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * The text of a file of secrets. When there is none it is made of `content`, for its owner alone (mode 0600); two that
 * make it at once end with the same file.
 */
export async function readOrMakeSecretFile(path: string, content: () => object): Promise<string> {
  const text = await readOrNull(path)
  if (text !== null) return text
  await withDraft(path, content(), (draft) =>
    // A link fails where the file is there by now: the first one stays.
    link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    }),
  )
  return readFile(path, 'utf8')
}

async function withDraft(
  path: string,
  content: object,
  publish: (draft: string) => Promise<void>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true })
  try {
    await publish(draft)
  } finally {
    await rm(draft, { force: true })
  }
}

async function readOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
