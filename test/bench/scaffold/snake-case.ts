import { DefaultNamingStrategy } from 'typeorm';

/** Columns are the snake case of their property. */
export class SnakeCase extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined, prefixes: string[]): string {
    return [...prefixes, customName ?? propertyName].join('_').replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
  }
}
