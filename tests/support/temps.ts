/** The instant at which every test takes place, and its day in Paris. */
export const MAINTENANT = new Date('2026-11-23T10:00:00Z');
export const AUJOURDHUI = '2026-11-23';
