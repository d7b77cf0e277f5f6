import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Keyring } from '@roadback/sealing/keyring';
import pg from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { Clock } from '../clock.js';
import { newClock } from '../test-clock.js';
import { CONFIG } from '../config.module.js';
import type { Config } from '../config.js';
import { IDENTITY_POOL, IdentityScope } from './identity-scope.js';
import { askOf, Keys } from './keys.js';
import { SnakeCase } from './naming.js';
import { openPool } from './pool.js';
import { PracticeScope } from './practice-scope.js';

// A day is a day: node-postgres would turn it into midnight of the server's zone.
pg.types.setTypeParser(pg.types.builtins.DATE, day => day);

/** The two doors. The pool of the first one stays behind it: nothing else can reach the practices' data. */
@Global()
@Module({})
export class DatabaseModule {
  static for(entities: EntityTarget<ObjectLiteral>[]): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: DataSource, inject: [CONFIG], useFactory: (config: Config) => openDataSource(config, entities) },
        { provide: IDENTITY_POOL, inject: [CONFIG], useFactory: openIdentityPool },
        { provide: Keys, inject: [CONFIG, DataSource, Clock], useFactory: openKeys },
        PracticeScope,
        IdentityScope,
        { provide: Clock, useFactory: newClock },
      ],
      exports: [PracticeScope, IdentityScope, Clock, Keys],
    };
  }
}

async function openDataSource(config: Config, entities: EntityTarget<ObjectLiteral>[]): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url: config.databaseUrl,
    entities: entities as never[],
    namingStrategy: new SnakeCase(),
    applicationName: 'roadback',
    installExtensions: false,
    extra: { max: config.databasePool, pipeline: true, connectionTimeoutMillis: 5_000 },
  });
  await source.initialize();
  await refusePowerfulRole(source);
  return source;
}

const openKeys = (config: Config, source: DataSource, clock: Clock): Keys =>
  new Keys(new Keyring(config.keyProvider, () => clock.now().getTime()), config.keyProvider, askOf(source));

/** Row-level security protects nothing from a role that may pass it by. */
async function refusePowerfulRole(source: DataSource): Promise<void> {
  const [role] = await source.query<{ name: string; powerful: boolean }[]>(
    `select rolname as name, rolsuper or rolbypassrls
       or exists (select from pg_class where relowner = pg_roles.oid and relnamespace in ('clinical'::regnamespace, 'directory'::regnamespace)) as powerful
     from pg_roles where rolname = current_user`,
  );
  if (role?.powerful) throw new Error(`DATABASE_URL signs in as "${role.name}", which passes row-level security by. Use roadback_app.`);
}

function openIdentityPool(config: Config): pg.Pool {
  return openPool({
    connectionString: config.identityDatabaseUrl,
    // Sign-ins and sessions are quick; a process that is given fewer connections takes no more here.
    max: Math.min(4, config.databasePool),
    connectionTimeoutMillis: 5_000,
    application_name: 'roadback-identity',
  });
}
