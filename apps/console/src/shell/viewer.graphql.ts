/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const ViewerDocument = {"kind":"Document","definitions":[],"documentId":"sha256:26e50ec962538e5b22d0ed6afc6c26f5c70b613cce63055964a430462082fcc0"} as unknown as DocumentNode<Types.ViewerQuery, Types.ViewerQueryVariables>;
export const EngineDocument = {"kind":"Document","definitions":[],"documentId":"sha256:283bf18f279caeb449e5417b9f5f8ce1b486e053cd71d0e805347110ad462b56"} as unknown as DocumentNode<Types.EngineQuery, Types.EngineQueryVariables>;