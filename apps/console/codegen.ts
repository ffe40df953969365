import type { CodegenConfig } from '@graphql-codegen/cli'
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset'
import { documentsByFile } from './scripts/documents-by-file.ts'

/**
 * Types and persisted documents of the console's operations, from the server's committed schema.
 * `__typename` is added here, before hashing, because the document cache needs it in every answer.
 */
const config: CodegenConfig = {
  schema: '../gateway/schema.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    './src/graphql/': {
      preset: documentsByFile,
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
    },
  },
  importExtension: '.ts',
}

export default config
