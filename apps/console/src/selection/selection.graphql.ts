/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const IntegrationAppsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:5c27ba32a38725ee3df5bba313d39641885fe11f45b73abac9fb4aab651475b7"} as unknown as DocumentNode<Types.IntegrationAppsQuery, Types.IntegrationAppsQueryVariables>;
export const SelectAppsDocument = {"kind":"Document","definitions":[],"documentId":"sha256:809312797369dcd488ac4a42b24cb3b7394b23d44b82ee11fe6c5c2ae15288e5"} as unknown as DocumentNode<Types.SelectAppsMutation, Types.SelectAppsMutationVariables>;