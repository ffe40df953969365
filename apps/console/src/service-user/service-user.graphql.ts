/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ServiceUserDocument = {"kind":"Document","definitions":[],"documentId":"sha256:aee9989629f02a19387fed2d79efd64a5657836834f6a3292ca925207953cade"} as unknown as DocumentNode<Types.ServiceUserQuery, Types.ServiceUserQueryVariables>;