import { CopyButton } from '../design/copy-button.tsx'

/** What is typed at Apple, with a button that copies it. */
export function Typed({ name, value, copy }: { name: string; value: string; copy: string }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-card border border-hairline bg-surface px-4 py-2">
      <dt className="w-20 text-base text-muted">{name}</dt>
      <dd className="min-w-0 grow font-medium break-words">{value}</dd>
      <dd className="no-print">
        <CopyButton text={() => value} label={copy} />
      </dd>
    </div>
  )
}
