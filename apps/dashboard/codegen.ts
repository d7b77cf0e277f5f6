import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, type DocumentNode } from 'graphql';

const nameOf = ({ definitions }: DocumentNode): string | undefined =>
  definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION)?.name?.value;

const config: CodegenConfig = {
  schema: '../api/src/**/*.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/generated/**'],
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        // The bundle holds no document, only its hash and its name; the texts go to the API beside the app (decision 34).
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
        onExecutableDocumentNode: document => ({ name: nameOf(document) }),
      },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          Uuid: 'string',
          DateTime: 'string',
          LocalDate: 'string',
          LocalTime: 'string',
          TimeZone: 'string',
          Line: 'string',
          Text: 'string',
          Email: 'string',
          Secret: 'string',
          Answers: 'Record<string, string | number | string[]>',
          Passkey: 'Record<string, unknown>',
        },
      },
    },
  },
};
export default config;
