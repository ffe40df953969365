/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ImportsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:481cacdf24142bb060734b31a1e93d4c4dcab2da9ce76299db5ad4ede52d35ec"} as unknown as DocumentNode<Types.ImportsQuery, Types.ImportsQueryVariables>;
export const ImportDocument = {"kind":"Document","definitions":[],"documentId":"sha256:c09e31610262ce96aba9de66325e50c3510b4302ac21d419a8897061fd30abbc"} as unknown as DocumentNode<Types.ImportQuery, Types.ImportQueryVariables>;
export const ImportRowsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:57cab26ec389eadd514dbd9f25ad03e535b618ba7d6daef07348a98be0e5914a"} as unknown as DocumentNode<Types.ImportRowsQuery, Types.ImportRowsQueryVariables>;
export const PreviewImportDocument = {"kind":"Document","definitions":[],"documentId":"sha256:4dda9c8547f598bacbbcae488a8808b0454c64ec7e78bb7550c156879438a10b"} as unknown as DocumentNode<Types.PreviewImportMutation, Types.PreviewImportMutationVariables>;
export const StartImportDocument = {"kind":"Document","definitions":[],"documentId":"sha256:098bf9e5835a4a31c162e2bc2444f41b04d2cbee5778aebeeea5b5cd2fe483dd"} as unknown as DocumentNode<Types.StartImportMutation, Types.StartImportMutationVariables>;