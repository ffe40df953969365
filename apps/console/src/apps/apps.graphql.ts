/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const AppsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:fda362ef8389df871ba906519ae82b400505cbb833f200d7e2c8593435da6c0c"} as unknown as DocumentNode<Types.AppsQuery, Types.AppsQueryVariables>;