import { basename, dirname, relative } from 'node:path'
import { preset } from '@graphql-codegen/client-preset'
import { Kind } from 'graphql'
import type { FragmentDefinitionNode } from 'graphql'

type Options = Parameters<typeof preset.buildGeneratesSection>[0]
type Section = Awaited<ReturnType<typeof preset.buildGeneratesSection>>[number]
type Write = Section['pluginMap'][string]['plugin']
type Output = Awaited<ReturnType<Write>>
type Source = Options['documents'][number]

/** The preset's plugin that writes documents, beside those that write types. */
const WRITER = 'typed-document-node'
/** The preset's module of types and, as it comes, of all documents. */
const TYPES = 'graphql.ts'

/**
 * The client preset, with the documents of each `name.graphql` in a module `name.graphql.ts` beside it, so that a page
 * brings its documents along when it comes. The types of all stay in one module, since a browser never sees them, and
 * what may be sent in one `persisted-documents.json`.
 */
export const documentsByFile: typeof preset = {
  ...preset,
  buildGeneratesSection: async (options) => {
    const { module, manifest } = await sectionsOf(options)
    // Another writer for the files: the first one's single run is what fills the manifest, in its order.
    const { module: again } = await sectionsOf(options)
    const sources = options.documents.filter((source) => operationsOf(source).length > 0)
    return [typesOf(module), manifest, ...sources.map((source) => documentsOf(source, again))]
  },
}

async function sectionsOf(options: Options): Promise<{ module: Section; manifest: Section }> {
  const sections = await preset.buildGeneratesSection(options)
  const named = (name: string): Section => {
    const section = sections.find(({ filename }) => basename(filename) === name)
    if (!section) throw new Error(`The client preset writes no ${name} any more.`)
    return section
  }
  return { module: named(TYPES), manifest: named('persisted-documents.json') }
}

/** Types alone. The writer runs nonetheless, because the manifest waits for it. */
const typesOf = (section: Section): Section =>
  withWriter(section, (write) => async (...args) => {
    await write(...args)
    return ''
  })

function documentsOf({ location = '' }: Source, section: Section): Section {
  const typesModule = relative(dirname(location), section.filename)
  return {
    ...withWriter(section, (write) => async (schema, sources, config, info) => {
      const own = sources.filter((source) => source.location === location).map(withoutFragments)
      return withIds(await write(schema, own, { ...config, externalFragments: fragmentsOf(sources) }, info))
    }),
    filename: `${relative('', location)}.ts`,
    plugins: [
      ...section.plugins.filter((plugin) => !('typescript-operations' in plugin)),
      { add: { content: `import type * as Types from '${typesModule}';` } },
    ],
    config: { ...section.config, importOperationTypesFrom: 'Types' },
  }
}

function withWriter(section: Section, change: (write: Write) => Write): Section {
  const writer = section.pluginMap[WRITER]
  if (!writer) throw new Error(`The client preset has no ${WRITER} any more.`)
  const changed = { ...writer, plugin: change(writer.plugin) }
  return { ...section, pluginMap: { ...section.pluginMap, [WRITER]: changed } }
}

const definitionsOf = ({ document }: Source) => document?.definitions ?? []

const operationsOf = (source: Source) =>
  definitionsOf(source).filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)

const withoutFragments = (source: Source): Source => ({
  ...source,
  document: { kind: Kind.DOCUMENT, definitions: operationsOf(source) },
})

/** Of all files, since an operation may spread another's; "external", because only the server reads their text. */
const fragmentsOf = (sources: Source[]) =>
  sources
    .flatMap(definitionsOf)
    .filter(
      (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
    )
    .map((node) => ({
      node,
      name: node.name.value,
      onType: node.typeCondition.name.value,
      isExternal: true,
    }))

/** How the preset writes a document whose text stays on the server. */
const HASH = /\{"__meta__":\{"hash":("[^"]+")\}\}/g

/** urql's own form of a persisted document: from the preset's bare hash it cannot tell one document from another. */
const withId = (code: string): string =>
  code.replace(HASH, '{"kind":"Document","definitions":[],"documentId":$1}')

const withIds = (output: Output): Output =>
  typeof output === 'string' ? withId(output) : { ...output, content: withId(output.content) }
