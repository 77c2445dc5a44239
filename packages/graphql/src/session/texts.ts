import type { SaisieSession } from '@sofi/domain';
import { LIMITES_SESSION } from '@sofi/domain';
import type { ChampsDEntree } from '../writing/mutation.ts';
import { texte } from '../fiche/inputs.ts';

/** Plain texts of a session, for its input and for its exposed fields: what each is, and the leaf of LHEO that holds it. */
const TEXTES = {
  rythmeTexte: ['Rhythm in words', 'rythme-formation'],
  commentaireDuree: ['Comment on the duration', 'duree-indicative'],
  modalitesRecrutementTexte: ['Selection of candidates in words', 'modalites-recrutement'],
  perimetreRecrutementTexte: ['Recruitment area in words', 'infos-perimetre-recrutement'],
  modalitesInscription: ['Enrolment procedure', 'modalites-inscription'],
} as const satisfies Partial<Record<keyof SaisieSession, readonly [sens: string, lheo: string]>>;

type Texte = keyof typeof TEXTES;

const pourChacun = <Champ>(champDe: (nom: Texte) => Champ): Record<Texte, Champ> =>
  Object.fromEntries(Object.keys(TEXTES).map((nom) => [nom, champDe(nom as Texte)])) as Record<
    Texte,
    Champ
  >;

export const textesEntres = (t: ChampsDEntree) =>
  pourChacun((nom) => texte(t, TEXTES[nom][0], LIMITES_SESSION[nom]));

export const textesExposes = <Champ>(
  exposer: (nom: Texte, options: { nullable: true; description: string }) => Champ,
) =>
  pourChacun((nom) =>
    exposer(nom, {
      nullable: true,
      description: `${TEXTES[nom][0]}, at most ${LIMITES_SESSION[nom]} characters; null if none. LHEO: \`${TEXTES[nom][1]}\`.`,
    }),
  );
