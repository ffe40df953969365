/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const IntegrationImpactDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9e55d917efd455c5719ff03d3d6386bc56555d9f8528885848cb0a584ac1a710"} as unknown as DocumentNode<Types.IntegrationImpactQuery, Types.IntegrationImpactQueryVariables>;