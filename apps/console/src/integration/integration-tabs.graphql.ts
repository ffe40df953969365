/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const IntegrationAccessDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9c4e633f1427fcb83a677fa6ab8961ac48b34c15dd85aa5b93e503b972e3887f"} as unknown as DocumentNode<Types.IntegrationAccessQuery, Types.IntegrationAccessQueryVariables>;
export const IntegrationSyncDocument = {"kind":"Document","definitions":[],"documentId":"sha256:017dbb136754af307ef3de45554a1b1fd5c311bb15af25469d76f53d3a8b3573"} as unknown as DocumentNode<Types.IntegrationSyncQuery, Types.IntegrationSyncQueryVariables>;
export const SyncIntegrationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:7512658c307bfbdb60eeb048033b27e52a4ac1314773dcb42ad4dd4b3495fa25"} as unknown as DocumentNode<Types.SyncIntegrationMutation, Types.SyncIntegrationMutationVariables>;