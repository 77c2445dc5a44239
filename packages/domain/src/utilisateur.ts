export const ROLES = ['ORGANISME', 'VALIDEUR', 'REGION', 'ADMINISTRATEUR'] as const;
export type Role = (typeof ROLES)[number];
