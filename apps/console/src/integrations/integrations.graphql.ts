/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const IntegrationsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:1da263c10a2325b02010836bbab5c412098c1e915bc80a73fb4d26eb4ce2d779"} as unknown as DocumentNode<Types.IntegrationsQuery, Types.IntegrationsQueryVariables>;