import { LIMITES_FORMATION } from '@sofi/domain';
import { creerFormation, modifierFormation } from '@sofi/usecases';
import { builder } from '../builder.ts';
import { champVersion, envDActe, REFUS } from '../ecriture/acte.ts';
import { ficheRelue } from '../ecriture/fiches.ts';
import type { ChampsDEntree } from '../ecriture/mutation.ts';
import { mutation } from '../ecriture/mutation.ts';
import { ficheDeTravail, numeroDe } from '../ecriture/references.ts';
import { VoieEnum } from '../types/enums.ts';
import { CHAMPS_CHANGES, code, codes, lot, organisme, texte } from './champs.ts';

const CertificationInput = builder.inputType('CertificationInput', {
  description: 'A certification that the course prepares for: one code at least.',
  fields: (t) => ({
    codeRncp: t.string({ description: '`RNCP40692`; the prefix may be left out.' }),
    codeCertifInfo: t.string({ description: 'Code of Certif Info, 1 to 10 digits.' }),
    codeRs: t.string({ description: '`RS5080`.' }),
    codeCpf: t.string({ description: '`CPF12345`.' }),
  }),
});

export const champsDeFormation = (t: ChampsDEntree) => ({
  intitule: texte(t, 'Title', LIMITES_FORMATION.intitule),
  voie: t.field({ type: VoieEnum, description: 'Which kind of training it is.' }),
  formacodes: codes(t, 'Domain, the principal one first', 'FORMACODE', 5),
  nsf: codes(t, 'Groups of the NSF', 'NSF', 3),
  rome: codes(t, 'Jobs that it leads to', 'ROME', 5),
  objectifGeneral: code(t, 'What it aims at', 'OBJECTIF_GENERAL'),
  contenu: texte(t, 'Programme common to all its actions', LIMITES_FORMATION.contenu),
  certifiante: t.boolean({ description: 'Whether it leads to a certification.' }),
  certifications: t.field({ type: [CertificationInput], description: 'Which ones, at most 5.' }),
  niveauSortie: code(t, 'Level reached', 'NIVEAU'),
});

mutation('creerFormation', {
  description:
    'Makes a draft of a formation, as incomplete as it may be: its title alone is needed, and comes from the programme where a lot is named and gives one.',
  entree: (t) => ({
    organisme: organisme(t, 'In whose name it is entered'),
    lot: lot(t, 'what its programme begins with is filled in where it is not given.'),
    ...champsDeFormation(t),
  }),
  refus: REFUS,
  agir: async ({ lot, ...saisie }, ctx, champ) => {
    const env = envDActe(ctx, champ);
    const numero = await creerFormation(env, { ...saisie, lot: numeroDe('Lot', lot) });
    return { numeros: [numero] };
  },
  succes: 'A draft was made.',
  champs: (t) => ({ formation: ficheRelue(t, 'Formation') }),
});

mutation('modifierFormation', {
  description: `Changes a formation. ${CHAMPS_CHANGES} Its validated actions of the same organismes are taken up again, and what is published stays until one of its actions is validated. Refused while one of its actions waits for validation (ETAT_INTERDIT).`,
  entree: (t) => ({
    formation: t.id({ required: true, description: 'The formation: `id` of its working view.' }),
    version: champVersion(t),
    ...champsDeFormation(t),
  }),
  refus: REFUS,
  agir: async ({ formation, ...saisie }, ctx, champ) => {
    const env = envDActe(ctx, champ);
    const { numero } = ficheDeTravail(formation, 'formation', ['Formation']);
    return { numeros: [await modifierFormation(env, { ...saisie, numero })] };
  },
  succes: 'The formation is as it was asked for.',
  champs: (t) => ({ formation: ficheRelue(t, 'Formation') }),
});
