import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { inputClass } from '../design/field.tsx'
import type { AppChoiceRow } from './selection-draft.ts'

/** What is shown of the apps; empty words show all. */
export interface PickerFilter {
  q: string
  platform: string
  listed: '' | 'live' | 'removed'
  choice: '' | AppChoiceRow['choice']
}

export const noFilter: PickerFilter = { q: '', platform: '', listed: '', choice: '' }
/** Stands for apps whose platforms nobody read yet. */
const UNKNOWN = '?'

/** The apps that a filter shows: those that ask first, the rest as they were first seen. */
export function rowsFor(rows: readonly AppChoiceRow[], filter: PickerFilter): AppChoiceRow[] {
  const q = filter.q.trim().toLowerCase()
  const meets = ({ app, choice, removedAt }: AppChoiceRow) =>
    (q === '' ||
      [app.name, app.bundleId].some((text) => text?.toLowerCase().includes(q)) ||
      app.ascId === filter.q.trim()) &&
    (filter.platform === '' ||
      (filter.platform === UNKNOWN ? app.platforms.length === 0 : app.platforms.includes(filter.platform))) &&
    (filter.listed === '' || (filter.listed === 'removed') === Boolean(removedAt)) &&
    (filter.choice === '' || choice === filter.choice)
  const asks = (row: AppChoiceRow) => (row.choice === 'ASKS' ? 0 : 1)
  return rows.filter(meets).sort((a, b) => asks(a) - asks(b))
}

/** Search, platform, live or removed, and what is chosen. */
export function PickerFilters({
  rows,
  filter,
  onChange,
}: {
  rows: readonly AppChoiceRow[]
  filter: PickerFilter
  onChange: (filter: PickerFilter) => void
}) {
  const t = useTranslations('selection')
  const wordOf = (platform: string) => {
    const key = `platformName.${platform}` as 'platformName.IOS' // `has` asks if it is
    return t.has(key) ? t(key) : platform
  }
  const platforms = [...new Set(rows.flatMap(({ app }) => app.platforms))].sort()
  const unknown = platforms.length > 0 && rows.some(({ app }) => app.platforms.length === 0)
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-hairline px-4 py-3">
      <input
        type="search"
        data-list-search
        aria-label={t('search')}
        placeholder={t('search')}
        className={`${inputClass} w-64 max-w-full grow`}
        value={filter.q}
        onChange={(event) => onChange({ ...filter, q: event.target.value })}
      />
      {platforms.length > 0 ? (
        <Select
          label={t('platform.label')}
          value={filter.platform}
          onChange={(platform) => onChange({ ...filter, platform })}
        >
          <option value="">{t('platform.all')}</option>
          {platforms.map((platform) => (
            <option key={platform} value={platform}>
              {wordOf(platform)}
            </option>
          ))}
          {unknown ? <option value={UNKNOWN}>{t('platform.unknown')}</option> : null}
        </Select>
      ) : null}
      <Select
        label={t('listed.label')}
        value={filter.listed}
        onChange={(listed) => onChange({ ...filter, listed: listed as PickerFilter['listed'] })} // the options below
      >
        <option value="">{t('listed.all')}</option>
        <option value="live">{t('listed.live')}</option>
        <option value="removed">{t('listed.removed')}</option>
      </Select>
      <Select
        label={t('choice.label')}
        value={filter.choice}
        onChange={(choice) => onChange({ ...filter, choice: choice as PickerFilter['choice'] })} // the options below
      >
        <option value="">{t('choice.all')}</option>
        {(['INCLUDED', 'ASKS', 'LEFT_OUT'] as const).map((choice) => (
          <option key={choice} value={choice}>
            {t(`choice.${choice}`)}
          </option>
        ))}
      </Select>
    </div>
  )
}

function Select(props: {
  label: string
  value: string
  onChange: (value: string) => void
  children: React.ReactNode
}) {
  const id = useId()
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {props.label}
      </label>
      <select
        id={id}
        className={inputClass}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      >
        {props.children}
      </select>
    </>
  )
}
