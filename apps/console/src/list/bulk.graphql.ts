/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ChangeClientsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:9c72be0450324950717e06ebe95f6ea6b214c6cd90c42d5f084a46fb76d989aa"} as unknown as DocumentNode<Types.ChangeClientsMutation, Types.ChangeClientsMutationVariables>;
export const ChangeIntegrationsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:2a403d5c56b96d3670078482fc221d69c7ed09e95a167ca5f457741694c8e8e7"} as unknown as DocumentNode<Types.ChangeIntegrationsMutation, Types.ChangeIntegrationsMutationVariables>;
export const ChangeAppsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:b3c7c0543d5dcfc9fea2e0f54ff22432702d5c47bac5652eb5eaac82b200902b"} as unknown as DocumentNode<Types.ChangeAppsMutation, Types.ChangeAppsMutationVariables>;
export const BulkJobDocument = {"kind":"Document","definitions":[],"documentId":"sha256:53839ac3c326fe12d15abb8ff0c9723e96e89edd2c0a3c8c05e3416d6749f6b7"} as unknown as DocumentNode<Types.BulkJobQuery, Types.BulkJobQueryVariables>;