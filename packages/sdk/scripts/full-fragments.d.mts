export function fullFragments(schema: string): string;
