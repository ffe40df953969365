/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const FillingIntegrationDocument = {"kind":"Document","definitions":[],"documentId":"sha256:ed4bd88f5bcc4c0588b7803d675b12a8ed5809a0b3b7678ec76201eef4d357f5"} as unknown as DocumentNode<Types.FillingIntegrationQuery, Types.FillingIntegrationQueryVariables>;
export const FillForecastDocument = {"kind":"Document","definitions":[],"documentId":"sha256:4b2b94b2574884c245a91ddb290de133760325caf7539a672439abd0db74ab27"} as unknown as DocumentNode<Types.FillForecastQuery, Types.FillForecastQueryVariables>;