import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { CopyButton } from '../design/copy-button.tsx'
import { inputClass } from '../design/field.tsx'
import { ProblemAlert } from '../design/problem-text.tsx'

/** A table as text, and the key files that it names. Nothing is sent before it is tried. */
export interface ChosenFiles {
  text: string
  files: { name: string; text: string }[]
}

/** Nothing chosen yet. */
export const noFiles: ChosenFiles = { text: '', files: [] }

const LARGEST_TABLE_BYTES = 1_048_576
const LARGEST_KEY_BYTES = 10_000
const isKey = (name: string): boolean => /\.(p8|pem|key)$/i.test(name)

const EXAMPLE = [
  'client,tags,manager,key id,issuer id,vendor numbers,key file,reporter token,reporter account',
  'Northwind Games,games;dach,,2X9R4HXF34,57246542-96fe-1a63-e053-0824d011072a,85442109,AuthKey_2X9R4HXF34.p8,,',
  'Orbit Labs,apps,,,,85442110,,4fbd6016-439d-4cef-a72e-5c465f8343d4,2821955',
].join('\n')

/** One place for table and keys: dropped, chosen, or the table pasted as text. */
export function ImportFiles({
  chosen,
  onChoose,
}: {
  chosen: ChosenFiles
  onChoose: (chosen: ChosenFiles) => void
}) {
  const t = useTranslations('imports')
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<string>()
  const take = async (list: FileList | null) => {
    const given = [...(list ?? [])]
    const large = given.find(
      ({ name, size }) => size > (isKey(name) ? LARGEST_KEY_BYTES : LARGEST_TABLE_BYTES),
    )
    setRefused(large ? t('files.tooLarge', { name: large.name }) : undefined)
    if (!large && given.length > 0) onChoose(await withFiles(chosen, given))
    if (input.current) input.current.value = ''
  }
  return (
    <div className="grid gap-4">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is one of three ways; the others are a button and a text box */}
      <fieldset
        aria-label={t('files.title')}
        className={`grid justify-items-center gap-3 rounded-card border-2 border-dashed px-4 py-6 text-center transition-colors duration-120 ${over ? 'border-accent bg-accent-tint' : 'border-control bg-surface'}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          void take(event.dataTransfer.files)
        }}
      >
        <p className="text-md font-medium">{t('files.drop')}</p>
        <input
          ref={input}
          type="file"
          multiple
          accept=".csv,.tsv,.txt,.p8,.pem,.key"
          className="sr-only"
          tabIndex={-1}
          aria-label={t('files.choose')}
          onChange={(event) => void take(event.target.files)}
        />
        <Button onClick={() => input.current?.click()}>{t('files.choose')}</Button>
        <p className="max-w-[72ch] text-sm break-words text-muted">
          {t('files.keys', { count: chosen.files.length, names: namesOf(chosen) })}
        </p>
        {chosen.files.length > 0 ? (
          <Button kind="quiet" onClick={() => onChoose({ ...chosen, files: [] })}>
            {t('files.removeKeys')}
          </Button>
        ) : null}
      </fieldset>
      <ProblemAlert problem={refused ? { message: refused } : undefined} />
      <div className="grid gap-1">
        <label htmlFor={id} className="font-medium">
          {t('files.table')}
        </label>
        <textarea
          id={id}
          rows={6}
          spellCheck={false}
          autoComplete="off"
          wrap="off"
          aria-describedby={`${id}-help`}
          className={`${inputClass} code w-full resize-y`}
          value={chosen.text}
          onChange={(event) => onChoose({ ...chosen, text: event.target.value })}
        />
        <p id={`${id}-help`} className="text-sm text-muted">
          {t('files.tableHelp')}
        </p>
      </div>
      <details>
        <summary className="cursor-pointer text-accent underline underline-offset-2">
          {t('columns.open')}
        </summary>
        <div className="grid justify-items-start gap-2 pt-2">
          <p className="max-w-[72ch] text-muted">{t('columns.body')}</p>
          <CopyButton label={t('columns.example')} text={() => EXAMPLE} />
        </div>
      </details>
    </div>
  )
}

/** Keys are added by name, a table takes the place of the one before. */
async function withFiles(chosen: ChosenFiles, given: readonly File[]): Promise<ChosenFiles> {
  const read = await Promise.all(given.map(async (file) => ({ name: file.name, text: await file.text() })))
  const keys = read.filter(({ name }) => isKey(name))
  const table = read.find(({ name }) => !isKey(name))
  const others = chosen.files.filter(({ name }) => !keys.some((key) => key.name === name))
  return { text: table?.text ?? chosen.text, files: [...others, ...keys] }
}

const NAMED = 3
const namesOf = ({ files }: ChosenFiles): string =>
  `${files
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(', ')}${files.length > NAMED ? ', …' : ''}`
