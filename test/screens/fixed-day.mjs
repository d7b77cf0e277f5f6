// The one moment that all pictures show. Imported before anything that looks at the clock or the zone.
process.env.TZ = 'America/New_York';

/** A Monday afternoon in the practice's own time. */
export const instant = new Date('2026-11-23T21:40:00Z');
