import type { SaisieCertification, SaisieFormation } from '@sofi/domain';
import { LIMITES_FORMATION } from '@sofi/domain';
import { creerFormation, modifierFormation } from '@sofi/usecases';
import { builder } from '../schema/builder.ts';
import { champVersion, envDActe, REFUS } from '../writing/act.ts';
import { ficheRelue } from '../writing/read-again.ts';
import type { ChampsDEntree, InputsOf } from '../writing/mutation.ts';
import { mutation } from '../writing/mutation.ts';
import { ficheDeTravail, numeroDe } from '../writing/references.ts';
import { VoieEnum } from '../schema/enums.ts';
import { CHAMPS_CHANGES, code, codes, lot, organisme, texte } from '../fiche/inputs.ts';

const CertificationInput = builder.inputType('CertificationInput', {
  description: 'A certification that the formation prepares for: at least one code.',
  fields: (t) =>
    ({
      codeRncp: t.string({ description: '`RNCP40692`; the prefix is optional.' }),
      codeCertifInfo: t.string({ description: 'Certif Info code, 1 to 10 digits.' }),
      codeRs: t.string({ description: '`RS5080`.' }),
      codeCpf: t.string({ description: '`CPF12345`.' }),
    }) satisfies InputsOf<SaisieCertification>,
});

export const champsDeFormation = (t: ChampsDEntree) =>
  ({
    intitule: texte(t, 'Title', LIMITES_FORMATION.intitule),
    voie: t.field({ type: VoieEnum, description: 'Kind of training.' }),
    formacodes: codes(t, 'Domain, the principal one first', 'FORMACODE', 5),
    nsf: codes(t, 'Groups of the NSF', 'NSF', 3),
    rome: codes(t, 'Target jobs', 'ROME', 5),
    objectifGeneral: code(t, 'General objective', 'OBJECTIF_GENERAL'),
    contenu: texte(t, 'Programme common to all actions', LIMITES_FORMATION.contenu),
    certifiante: t.boolean({ description: 'Whether it leads to a certification.' }),
    certifications: t.field({
      type: [CertificationInput],
      description: 'Certifications, at most 5.',
    }),
    niveauSortie: code(t, 'Exit level', 'NIVEAU'),
  }) satisfies InputsOf<SaisieFormation>;

mutation('creerFormation', {
  formulaire: 'formation',
  description:
    'Creates a draft formation, however incomplete: only the title is required, and defaults to the programme’s when a lot is named.',
  entree: (t) => ({
    organisme: organisme(t, 'Organisme in whose name the offer is entered'),
    lot: lot(t, 'initial values of its programme are filled in unless given.'),
    ...champsDeFormation(t),
  }),
  refus: REFUS,
  agir: async ({ lot, ...saisie }, ctx, champ) => {
    const env = envDActe(ctx, champ);
    const numero = await creerFormation(env, { ...saisie, lot: numeroDe('Lot', lot) });
    return { numeros: [numero] };
  },
  succes: 'The draft was created.',
  champs: (t) => ({ formation: ficheRelue(t, 'Formation') }),
});

mutation('modifierFormation', {
  formulaire: 'formation',
  description: `Changes a formation. ${CHAMPS_CHANGES} Validated actions of the same organismes return to EN_COURS_DE_SAISIE; the published view stays until one of its actions is validated. Refused while one of its actions waits for validation (ETAT_INTERDIT).`,
  entree: (t) => ({
    formation: t.id({ required: true, description: '`id` of the formation’s working view.' }),
    version: champVersion(t),
    ...champsDeFormation(t),
  }),
  refus: REFUS,
  agir: async ({ formation, ...saisie }, ctx, champ) => {
    const env = envDActe(ctx, champ);
    const { numero } = ficheDeTravail(formation, 'formation', ['Formation']);
    return { numeros: [await modifierFormation(env, { ...saisie, numero })] };
  },
  succes: 'The formation has the requested values.',
  champs: (t) => ({ formation: ficheRelue(t, 'Formation') }),
});
