/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ActivityDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9b52390e5cf7e683873827e71cbfa53240b4e4ecda127cf640faffb399b6db21"} as unknown as DocumentNode<Types.ActivityQuery, Types.ActivityQueryVariables>;