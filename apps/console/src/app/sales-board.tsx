import { getRouteApi } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Card } from '../design/card.tsx'
import { inputClass } from '../design/field.tsx'
import { useFormats } from '../format/use-formats.ts'
import type { AppSalesQuery } from '../graphql/graphql.ts'
import { compact } from '../list/search-text.ts'
import { useShortcut } from '../shell/keys.ts'
import type { AppSearch, Metric } from './app-search.ts'
import { CsvLink } from './csv-link.tsx'
import { FillGap } from './fill-gap.tsx'
import { GapList } from './gap-list.tsx'
import { Completeness, MetricTiles } from './metric-tiles.tsx'
import { resolveRange } from './range.ts'
import { RangePicker } from './range-picker.tsx'
import { SalesChart } from './sales-chart.tsx'
import { currenciesOf } from './sales-series.ts'
import type { Measure } from './sales-series.ts'
import { SalesTable } from './sales-table.tsx'
import { TerritoryCard } from './territory-card.tsx'

const route = getRouteApi('/w/$workspace/apps/$id/sales')

/** The sales of an app: totals, chart or table, territories, gaps. What is chosen is in the address. */
export function SalesBoard({ app }: { app: NonNullable<AppSalesQuery['app']> }) {
  const t = useTranslations('app')
  const formats = useFormats()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const { workspace } = route.useParams()
  const { sales } = app
  const metric: Metric = search.metric ?? 'units'
  const currencies = currenciesOf(sales)
  const currency = search.cur && currencies.includes(search.cur) ? search.cur : currencies[0]
  const measure: Measure = { metric, currency }
  const isTable = search.table === '1'
  const change = (part: { [Key in keyof AppSearch]: AppSearch[Key] | undefined }) =>
    void navigate({
      search: (current) => compact({ ...current, ...part }),
      replace: true,
      resetScroll: false,
    })
  const toggle = () => change({ table: isTable ? undefined : '1' })
  useShortcut('t', t('chart.key'), toggle)
  const format = (value: number) =>
    metric === 'proceeds' && currency
      ? formats.money({ amount: value.toFixed(2), currency })
      : formats.number(value)
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <RangePicker range={search.range} onRange={(range) => change({ range })} />
        <Completeness sales={sales} />
      </div>
      <MetricTiles
        sales={sales}
        previous={app.previous}
        metric={metric}
        onMetric={(one) => change({ metric: one === 'units' ? undefined : one })}
      />
      <Card
        title={t('chart.title', {
          metric:
            metric === 'proceeds' && currency ? t('metric.proceedsIn', { currency }) : t(`metric.${metric}`),
        })}
        aside={
          <div className="flex flex-wrap items-center gap-3">
            {metric === 'proceeds' && currencies.length > 1 ? (
              <select
                aria-label={t('metric.currency')}
                className={inputClass}
                value={currency}
                onChange={(event) => change({ cur: event.target.value })}
              >
                {currencies.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            ) : null}
            <span>{t('chart.axis')}</span>
            <Button kind="quiet" onClick={toggle} aria-keyshortcuts="t">
              {isTable ? t('chart.toChart') : t('chart.toTable')}
            </Button>
            <CsvLink workspace={workspace} appId={app.id} days={resolveRange(search.range)} />
          </div>
        }
        flush={isTable}
      >
        {isTable ? (
          <SalesTable
            sales={sales}
            previous={app.previous}
            measure={measure}
            label={t('table.label', { metric: t(`metric.${metric}`), app: app.name })}
          />
        ) : (
          <SalesChart
            app={app.name}
            sales={sales}
            previous={app.previous}
            measure={measure}
            byTerritory={search.by === 'territory'}
            format={format}
          />
        )}
      </Card>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <TerritoryCard
          sales={sales}
          measure={measure}
          format={format}
          inChart={search.by === 'territory'}
          onInChart={(wished) => change({ by: wished ? 'territory' : undefined })}
        />
        <GapList gaps={sales.gaps} fill={(gap) => <FillGap whose={{ appId: app.id }} gap={gap} />} />
      </div>
    </div>
  )
}
