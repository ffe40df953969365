/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ActivityChainDocument = {"kind":"Document","definitions":[],"documentId":"sha256:6320f63e38191646b3eae55aedbcbf8e0dc96d3d8dc8d8a0865cda9eabcc7fd7"} as unknown as DocumentNode<Types.ActivityChainQuery, Types.ActivityChainQueryVariables>;