import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the inputs and outputs of the schema, for services and resolvers. */
const config: CodegenConfig = {
  schema: 'src/**/*.graphql',
  generates: {
    'src/generated/inputs.ts': {
      plugins: ['typescript'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        skipTypename: true,
        maybeValue: 'T | null',
        scalars: {
          Uuid: 'string',
          DateTime: 'Date',
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
