import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../api/src/**/*.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/generated/**'],
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
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
