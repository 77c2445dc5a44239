export type Level = 'major' | 'minor' | 'patch';
export function versionLevel(
  before: string,
  after: string,
): { level: Level | null; changes: { level: Level; description: string }[] };
export function draftChangeset(before: string, after: string): string | null;
