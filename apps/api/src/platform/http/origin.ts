import type { Config } from '../config.js';

/** Whether a page of this address may call us: the public one, or the one under which we are called. */
export const isOurs = (origin: string, host: string | undefined, config: Pick<Config, 'publicUrl'>): boolean =>
  origin === config.publicUrl.origin || (URL.canParse(origin) && new URL(origin).host === host);
