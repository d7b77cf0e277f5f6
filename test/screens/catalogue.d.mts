/** The routes that an app declares in its source. */
export function routesIn(source: string): string[];
/** Routes without a picture, and screens of routes that are gone. */
export function gapsOf(app: 'portal' | 'dashboard', source: string): string[];
