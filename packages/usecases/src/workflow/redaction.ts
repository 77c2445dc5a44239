import type { QuestionPosee } from '@sofi/database';
import type { Avis, Fasd, Modification, OffreEnSaisie, ReglagesDeCompte } from '@sofi/domain';
import {
  champDuChemin,
  diffusion,
  ecrireCodeFasd,
  estFicheEntiere,
  LIBELLES_CANAUX,
} from '@sofi/domain';

/* What mails about actions say. */

export interface Message {
  avis: Avis;
  sujet: string;
  phrase: string;
  /** What introduces the author’s own words; defaults to « Motif ». */
  motif?: string;
}

/** The author’s own words, and one line for each thing concerned. */
export interface Paroles {
  motif: string | null;
  precisions: readonly string[];
}

/** Names the action, says what happened and with which words, and where to go on. */
export const rediger = (
  { phrase, motif: intitule = 'Motif' }: Message,
  offre: Fasd,
  {
    motif,
    precisions,
    urlPublique,
    contact,
  }: Paroles & Pick<ReglagesDeCompte, 'urlPublique' | 'contact'>,
): string =>
  [
    nommer(offre),
    phrase,
    ...(precisions.length === 0 ? [] : [precisions.map((une) => `- ${une}`).join('\n')]),
    ...(motif === null ? [] : [`${intitule} : ${motif}`]),
    ...(urlPublique === null ? [] : [lien(urlPublique, offre)]),
    ...(contact === null ? [] : [`Votre contact au CARIF-OREF : ${contact}`]),
  ].join('\n\n');

const lien = (urlPublique: string, { action }: Fasd) =>
  `${urlPublique.replace(/\/+$/, '')}/saisie/actions/${action.numero}`;

/** « 19482-89393-143842, Date de début : 2027-03-01 → 2027-03-08 » */
export function ecrireModification({ fiche, champ, avant, apres }: Modification): string {
  const sujet = ecrireSujet(fiche, champ);
  return estFicheEntiere(champ) && apres === null
    ? `${sujet} : retrait (${avant ?? ''})`
    : `${sujet} : ${avant ?? 'rien'} → ${apres ?? 'rien'}`;
}

/** « 19482-89393, Objectifs : Lesquels ? »; only the question where it is about the whole action. */
export const ecrireQuestion = ({ fiche, champ, texte }: QuestionPosee): string =>
  fiche === null && champ === null ? texte : `${ecrireSujet(fiche, champ)} : ${texte}`;

/** For each session, the channels that take it, and why the others do not. */
export const ecrireCanaux = (offre: OffreEnSaisie, jour: string): string[] =>
  offre.sessions.map(({ numero }) => {
    const canaux = diffusion(offre, numero, { jour, retentionJours: 0 });
    const pris = canaux.filter(({ eligible }) => eligible);
    const refuses = canaux.filter(({ eligible }) => !eligible);
    return [
      `${ecrireCodeFasd(offre.formation.numero, offre.action.numero, numero)} : ${
        pris.map(({ canal }) => LIBELLES_CANAUX[canal]).join(', ') || 'aucun canal'
      }`,
      ...refuses.map(
        ({ canal, motifs }) =>
          `pas ${LIBELLES_CANAUX[canal]} (${motifs.map(({ message }) => message).join(' ')})`,
      ),
    ].join(' ; ');
  });

function ecrireSujet(fiche: string | null, champ: string | null): string {
  const type = fiche === null ? 'action' : FICHES_DU_CODE[fiche.split('-').length - 1]!;
  const libelle = champ && (champDuChemin(type, champ.split('.'))?.libelle ?? champ);
  return [fiche, libelle].filter(Boolean).join(', ');
}

/** Fiche that a FASD code of one, two or three numbers names. */
const FICHES_DU_CODE = ['formation', 'action', 'session'] as const;

export const code = ({ formation, action }: Fasd) =>
  ecrireCodeFasd(formation.numero, action.numero);

export const nommer = (offre: Fasd): string =>
  [
    code(offre),
    offre.formation.intitule,
    offre.action.complementIntitule,
    offre.action.dispensateur.nom,
  ]
    .filter((partie) => partie !== null)
    .join(' – ');
