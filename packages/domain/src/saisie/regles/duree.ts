import type { Regle } from '../anomalie.ts';
import { fauteSi } from '../anomalie.ts';
import type { SessionEnSaisie } from '../offre.ts';
import { dureeTotaleHeures } from '../offre.ts';

const HEBDOMADAIRE_MAX = 48;
const ECART_PERMIS = 0.2;

/** With permanent entries nobody follows the session from its first day to its last: weeks say nothing then. */
export const H01: Regle<SessionEnSaisie> = {
  code: 'H01',
  gravite: 'AVERTISSEMENT',
  fautes: (session) => {
    const { dureeHebdomadaireHeures: hebdomadaire, entreesSorties } = session;
    if (hebdomadaire === null) return [];
    const total = dureeTotaleHeures(session);
    const semaines = entreesSorties === 'PERMANENTES' ? null : nombreDeSemaines(session);
    const prevu = semaines === null ? total : hebdomadaire * semaines;
    return [
      ...fauteSi(
        hebdomadaire > HEBDOMADAIRE_MAX,
        'dureeHebdomadaireHeures',
        `Plus de ${HEBDOMADAIRE_MAX} heures par semaine.`,
      ),
      ...fauteSi(
        total > 0 && Math.abs(prevu - total) > total * ECART_PERMIS,
        'dureeHebdomadaireHeures',
        `${hebdomadaire} heures par semaine font environ ${Math.round(prevu)} heures sur la session, qui en compte ${total} en centre et en entreprise.`,
      ),
    ];
  },
};

/** Null unless both days are known for certain. */
function nombreDeSemaines({ debut, fin }: SessionEnSaisie): number | null {
  if (!debut?.premier || !fin?.premier) return null;
  if (debut.premier !== debut.dernier || fin.premier !== fin.dernier) return null;
  return ((Date.parse(fin.premier) - Date.parse(debut.premier)) / UN_JOUR + 1) / 7;
}

const UN_JOUR = 86_400_000;

export const H02: Regle<SessionEnSaisie> = {
  code: 'H02',
  gravite: 'BLOQUANTE',
  fautes: ({ modalitesPedagogiques, modaliteEnseignement, dureeEntrepriseHeures }) => [
    ...fauteSi(
      modaliteEnseignement === 'A_DISTANCE' && modalitesPedagogiques.includes('EN_ETABLISSEMENT'),
      'modalitesPedagogiques',
      'Une formation entièrement à distance ne se passe pas en établissement : corrigez l’une des deux modalités.',
    ),
    ...fauteSi(
      modalitesPedagogiques.includes('EN_ENTREPRISE') && !dureeEntrepriseHeures,
      'dureeEntrepriseHeures',
      'La formation passe par l’entreprise : indiquez la durée en entreprise.',
    ),
  ],
};
