import { getRouteApi } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { inputClass } from '../design/field.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { compact } from '../list/search-text.ts'
import { ActivityList } from './activity-list.tsx'
import { ACTIONS, isArea } from './activity-search.ts'
import type { ActivitySearch, Area, AskedActivity } from './activity-search.ts'

const route = getRouteApi('/w/$workspace/activity')

/** Who did what, provably. */
export function ActivityPage() {
  const t = useTranslations('activity')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { workspace } = route.useParams()
  const go = (next: AskedActivity) => void navigate({ search: compact(next), replace: true })
  return (
    <>
      <PageTitle title={t('title')} />
      <ActivityList search={search} onSearch={go} workspace={workspace}>
        <Narrowing search={search} onSearch={go} />
      </ActivityList>
    </>
  )
}

interface NarrowingProps {
  search: ActivitySearch
  onSearch: (search: AskedActivity) => void
}

/** Narrowing leads to the newest page of what is left. */
function Narrowing({ search, onSearch }: NarrowingProps) {
  const t = useTranslations('activity')
  const day = (key: 'from' | 'to') => (
    <label className="grid gap-1 text-sm text-muted">
      {t(key)}
      <input
        type="date"
        className={inputClass}
        value={search[key] ?? ''}
        onChange={({ target }) => onSearch({ ...search, [key]: target.value || undefined })}
      />
    </label>
  )
  return (
    <>
      <label className="grid gap-1 text-sm text-muted">
        {t('area')}
        <select
          className={inputClass}
          value={search.about ?? ''}
          onChange={({ target: { value } }) =>
            onSearch({ ...search, about: isArea(value) ? value : undefined })
          }
        >
          <option value="">{t('anyArea')}</option>
          {(Object.keys(ACTIONS) as Area[]).map((area) => (
            // keys of a literal
            <option key={area} value={area}>
              {t(`areas.${area}`)}
            </option>
          ))}
        </select>
      </label>
      {day('from')}
      {day('to')}
    </>
  )
}
