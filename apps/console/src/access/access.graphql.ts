/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ClientAccessDocument = {"kind":"Document","definitions":[],"documentId":"sha256:2d05cae5bf34ea60d96da7b4bd55762da9840a98f671d4ffcf65263fc3dd5118"} as unknown as DocumentNode<Types.ClientAccessQuery, Types.ClientAccessQueryVariables>;