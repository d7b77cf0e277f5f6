import { GraphQLError, Kind, NoSchemaIntrospectionCustomRule, type ValidationRule } from 'graphql';

const mostAliases = 15;
const mostDirectives = 20;
const mostRootFields = 10;

/** Counts what makes a short document expensive and refuses too much of it: aliases, directives, root fields. */
const amounts: ValidationRule = context => {
  let aliases = 0;
  let directives = 0;
  const count = (seen: number, most: number, what: string): void => {
    if (seen === most + 1) context.reportError(new GraphQLError(`Too many ${what} in one document: at most ${most}.`));
  };
  return {
    Field: node => {
      if (node.alias) count(++aliases, mostAliases, 'aliases');
    },
    Directive: () => count(++directives, mostDirectives, 'directives'),
    OperationDefinition: node => {
      const fields = node.selectionSet.selections.filter(selection => selection.kind === Kind.FIELD).length;
      if (fields > mostRootFields) count(mostRootFields + 1, mostRootFields, 'root fields');
    },
  };
};

export const deepestQuery = 9;

export const validationRules = (isProduction: boolean): ValidationRule[] =>
  isProduction ? [amounts, NoSchemaIntrospectionCustomRule] : [amounts];
