import type { AlertKind } from '@roadback/domain/alert';
import type { AlertOrigin } from '@roadback/domain/alert-origin';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { insertAll } from './records.js';

/** An alert that nobody has looked at, unless more is said of it. */
export interface BuiltAlert {
  practice_id: string;
  couple_id: string;
  client_id: string;
  kind: AlertKind;
  raised_at: Date;
  stage?: string;
}

/** Builds alerts of one origin, each with the way there, straight in the database, as its owner; answers their ids. */
export async function buildAlerts(db: Client, origin: AlertOrigin, alerts: readonly BuiltAlert[]): Promise<string[]> {
  const rows = alerts.map(alert => ({ stage: 'CARE', ...alert, id: v7(), about_id: v7() }));
  await insertAll(db, 'clinical.alert', rows);
  await insertAll(
    db,
    'clinical.alert_origin',
    rows.map(({ practice_id, couple_id, client_id, id: alert_id, about_id, raised_at: came_at }) => ({
      ...{ practice_id, couple_id, client_id, alert_id, about_id, came_at, origin },
      id: v7(),
    })),
  );
  return rows.map(({ id }) => id);
}
