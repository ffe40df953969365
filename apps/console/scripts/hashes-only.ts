import { preset } from '@graphql-codegen/client-preset'

type Plugins = Awaited<ReturnType<typeof preset.buildGeneratesSection>>[number]['pluginMap']
type Output = Awaited<ReturnType<Plugins[string]['plugin']>>

/** How the preset writes a document whose text stays on the server. */
const HASH = /\{"__meta__":\{"hash":("[^"]+")\}\}/g

/**
 * The client preset with each document as urql's own form of a persisted one. The preset leaves a bare hash, which
 * urql cannot tell apart from another; the whole syntax tree instead would weigh down the first load of every page.
 */
export const hashesOnly: typeof preset = {
  ...preset,
  buildGeneratesSection: async (options) => {
    const files = await preset.buildGeneratesSection(options)
    return files.map((file) => ({ ...file, pluginMap: withDocumentIds(file.pluginMap) }))
  },
}

function withDocumentIds(plugins: Plugins): Plugins {
  const documents = plugins['typed-document-node']
  if (!documents) return plugins
  return {
    ...plugins,
    'typed-document-node': {
      ...documents,
      plugin: async (...args) => rewrite(await documents.plugin(...args)),
    },
  }
}

function rewrite(output: Output): Output {
  if (typeof output !== 'string') return { ...output, content: withDocumentId(output.content) }
  return withDocumentId(output)
}

const withDocumentId = (code: string): string =>
  code.replace(HASH, '{"kind":"Document","definitions":[],"documentId":$1}')
