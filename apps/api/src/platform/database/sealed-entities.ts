import { sealedIn } from '@roadback/sealing/columns';
import type { Words } from '@roadback/sealing/words';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** What services do with entities. What is sealed is sealed on its way in and opened on its way out. */
export type Entities = Pick<
  EntityManager,
  'find' | 'findBy' | 'findOneBy' | 'findOneByOrFail' | 'insert' | 'update' | 'delete' | 'existsBy' | 'countBy'
>;

/**
 * Entities over one transaction. An update takes what is sealed already (`scope.seal`), because it may not know its row; the database refuses
 * anything else in a sealed column.
 */
export function sealedEntities(source: DataSource, manager: EntityManager, words: Words): Entities {
  const tableOf = (target: EntityTarget<ObjectLiteral>): string => source.getMetadata(target).tableName;
  const propertyOf =
    (target: EntityTarget<ObjectLiteral>) =>
    (column: string): string =>
      source.getMetadata(target).findColumnWithDatabaseName(column)!.propertyName;
  const opened = async <Found extends ObjectLiteral>(target: EntityTarget<ObjectLiteral>, found: Found[]): Promise<Found[]> =>
    sealedIn(tableOf(target)).length === 0 ? found : words.openRows(tableOf(target), found, propertyOf(target));
  const one = async <Found extends ObjectLiteral>(target: EntityTarget<ObjectLiteral>, found: Found): Promise<Found> =>
    (await opened(target, [found]))[0]!;
  const sealed = async <Given extends object>(target: EntityTarget<ObjectLiteral>, given: Given): Promise<Given> =>
    words.sealRow(tableOf(target), given, propertyOf(target));
  return {
    find: async (target, options) => opened(target, await manager.find(target, options)),
    findBy: async (target, where) => opened(target, await manager.findBy(target, where)),
    findOneBy: async (target, where) => {
      const found = await manager.findOneBy(target, where);
      return found && one(target, found);
    },
    findOneByOrFail: async (target, where) => one(target, await manager.findOneByOrFail(target, where)),
    insert: async (target, given) => {
      if (sealedIn(tableOf(target)).length === 0) return manager.insert(target, given);
      const rows: (typeof given)[] = [];
      for (const row of [given].flat()) rows.push((await sealed(target, row as object)) as typeof given);
      return manager.insert(target, rows as typeof given);
    },
    update: (target, where, values) => manager.update(target, where, values),
    delete: (target, where) => manager.delete(target, where),
    existsBy: (target, where) => manager.existsBy(target, where),
    countBy: (target, where) => manager.countBy(target, where),
  };
}
