/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const IntegrationDiagnosisDocument = {"kind":"Document","definitions":[],"documentId":"sha256:edebe2a9329620c59cfe64e673c80bb2337ab1614f78bca60bfb38864889fa01"} as unknown as DocumentNode<Types.IntegrationDiagnosisQuery, Types.IntegrationDiagnosisQueryVariables>;