/* eslint-disable */
import type * as Types from '../graphql/graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const PaletteDocument = {"kind":"Document","definitions":[],"documentId":"sha256:6b910da40c1d2fc01a8ed7d3c289ca9b9f55b7f21a94f8784e065e4c925ef233"} as unknown as DocumentNode<Types.PaletteQuery, Types.PaletteQueryVariables>;