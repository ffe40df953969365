import type { CodegenConfig } from '@graphql-codegen/cli'
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset'
import { hashesOnly } from './scripts/hashes-only.ts'

const output = {
  preset: hashesOnly,
  presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'replaceDocumentWithHash' } },
  documentTransforms: [addTypenameSelectionDocumentTransform],
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    skipTypename: true,
    scalars: {
      ID: 'string',
      DateTime: 'string',
      Date: 'string',
      Decimal: 'string',
      JSONObject: 'Record<string, unknown>',
    },
    strictScalars: true,
  },
}

/**
 * Types and persisted documents of the console's operations, from the server's committed schema.
 * `__typename` is added here, before hashing, because the document cache needs it in every answer.
 */
const config: CodegenConfig = {
  schema: '../gateway/schema.graphql',
  generates: {
    // What may be sent, of all pages.
    './src/graphql/': { ...output, documents: ['src/**/*.graphql'] },
    // A page of its own, for strangers: it carries no other page's documents.
    './src/graphql/link/': {
      ...output,
      documents: ['src/link/*.graphql', 'src/api/problem.graphql', 'src/key-doctor/finding.graphql'],
    },
  },
  importExtension: '.ts',
}

export default config
