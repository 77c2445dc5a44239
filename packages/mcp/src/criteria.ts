import { z } from 'zod';
import type { Context } from './index.ts';
import { findCodesOf, findPlace } from './place.ts';

/** What searching and counting have in common. */
export const CRITERIA = {
  mots: z
    .string()
    .max(200)
    .optional()
    .describe('Mots, métier, titre ou code RNCP, ROME, Formacode, SIRET / words or codes'),
  lieu: z
    .string()
    .max(100)
    .optional()
    .describe('Commune, département ou région, nom ou code / place'),
  rayonKm: z.number().min(1).max(200).optional().describe('Autour de la commune / radius'),
  debutDu: z.iso.date().optional().describe('Début à partir du / starts from'),
  debutAu: z.iso.date().optional().describe('Début au plus tard le / starts until'),
  types: z
    .array(
      z.enum([
        'PROGRAMME_REGION',
        'FRANCE_TRAVAIL',
        'AUTRE_PUBLIC',
        'CPF',
        'CONTRAT_APPRENTISSAGE',
        'CONTRAT_PROFESSIONNALISATION',
        'PRIVE',
      ]),
    )
    .optional()
    .describe('Types de dispositif / who pays'),
  programmes: z
    .array(z.string().max(100))
    .max(50)
    .optional()
    .describe('Programmes de la Région, code ou libellé'),
  niveaux: z
    .array(z.string().max(100))
    .max(20)
    .optional()
    .describe('Niveaux de sortie, code ou libellé / exit levels'),
  modalites: z.array(z.enum(['PRESENTIEL', 'MIXTE', 'A_DISTANCE'])).optional(),
  certifiante: z.boolean().optional(),
  recrute: z.boolean().optional().describe('Recrute encore / still recruiting'),
  terminees: z.boolean().optional().describe('Aussi les sessions terminées / ended ones too'),
};

const criteria = z.object(CRITERIA);

export interface Selection {
  search: string | undefined;
  filter: Record<string, unknown>;
  /** How the place was understood. */
  lieuCompris: string | undefined;
}

/** The arguments of `offres` and `statistiques`. @throws Refusal */
export async function readCriteria(
  context: Pick<Context, 'ask'>,
  given: z.infer<typeof criteria>,
): Promise<Selection> {
  const { mots, lieu, rayonKm, debutDu, debutAu, types, programmes, niveaux } = given;
  const place = lieu === undefined ? undefined : await findPlace(context, lieu, rayonKm);
  const filter = {
    ...place?.filter,
    debut: debutDu || debutAu ? { min: debutDu, max: debutAu } : undefined,
    typesDispositif: types,
    programmes: programmes && (await findCodesOf(context, 'PROGRAMME', programmes)),
    niveauxSortie: niveaux && (await findCodesOf(context, 'NIVEAU', niveaux)),
    modalitesEnseignement: given.modalites,
    certifiante: given.certifiante,
    etatsRecrutement: given.recrute ? ['OUVERT'] : undefined,
    statuts: given.terminees ? ['A_VENIR', 'EN_COURS', 'TERMINEE'] : undefined,
  };
  return { search: mots, filter, lieuCompris: place?.understood };
}
