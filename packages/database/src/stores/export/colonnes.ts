/* What is read beside the fiches: all that a consumer of the offer is sent. */

export const LIEU = {
  columns: { organismeId: false, estSite: false, estSiege: false, source: false },
} as const;

const CONTACT = {
  columns: { organismeId: false, estInstitutionnel: false, source: false, lieuId: false },
  with: { lieu: LIEU },
} as const;

export const CONTACTS = {
  columns: { rang: true },
  with: { contact: CONTACT },
  orderBy: { rang: 'asc' },
} as const;

export const ORGANISME = {
  columns: { source: false, creeLe: false },
  with: {
    contacts: { ...CONTACT, orderBy: { id: 'asc' } },
    lieux: { ...LIEU, where: { estSiege: true }, limit: 1 },
  },
} as const;
