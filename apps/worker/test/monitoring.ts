import { readFile } from 'node:fs/promises'
import { parser } from '@prometheus-io/lezer-promql'
import { parse } from 'yaml'
import { z } from 'zod'

const rule = z.strictObject({
  alert: z.string().regex(/^Gatehouse[A-Za-z]+$/),
  expr: z.string(),
  for: z.string().regex(/^\d+[mh]$/),
  labels: z.strictObject({ severity: z.enum(['page', 'ticket']) }),
  annotations: z.strictObject({
    summary: z.string(),
    runbook: z.string().regex(/^docs\/runbooks\/[a-z-]+\.md$/),
  }),
})
const rules = z.strictObject({ groups: z.array(z.strictObject({ name: z.string(), rules: z.array(rule) })) })
const dashboard = z.object({
  panels: z.array(z.object({ title: z.string(), targets: z.array(z.object({ expr: z.string() })) })),
})

const atRoot = (path: string) => new URL(`../../../${path}`, import.meta.url)
/** The text of a file of the repository, by its path from the root. @throws when there is none. */
export const readAtRoot = (path: string): Promise<string> => readFile(atRoot(path), 'utf8')

/** The alerts of ops/prometheus-rules.yaml. @throws when they have another form. */
export const readAlerts = async () =>
  rules.parse(parse(await readAtRoot('ops/prometheus-rules.yaml'))).groups.flatMap((group) => group.rules)

/** What the panels of ops/grafana-dashboard.json ask, with Grafana's own variables filled in. */
export const readPanelExpressions = async (): Promise<string[]> =>
  dashboard
    .parse(JSON.parse(await readAtRoot('ops/grafana-dashboard.json')))
    .panels.flatMap(({ targets }) => targets.map(({ expr }) => expr.replaceAll('$__rate_interval', '5m')))

/** The metrics that an expression reads. @throws when Prometheus could not read it. */
export function metricsIn(expression: string): string[] {
  const names: string[] = []
  parser.parse(expression).iterate({
    enter: ({ type, from, to, node }) => {
      if (type.isError) throw new Error(`not PromQL at ${from}: ${expression}`)
      if (type.name === 'Identifier' && node.parent?.name === 'VectorSelector')
        names.push(expression.slice(from, to))
    },
  })
  return names
}

/** The series that a page of metrics may have, by its types; those of a histogram by its three names. */
export function exportedBy(page: string): string[] {
  return [...page.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', type]) =>
    type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
  )
}
