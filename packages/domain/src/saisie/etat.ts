import type { Anomalie, Contexte, Regle } from './anomalie.ts';
import { rangDeChamp } from './champs/index.ts';
import type { Exigence } from './exigences.ts';
import { exigences } from './exigences.ts';
import type { Noeud, OffreEnSaisie } from './offre.ts';
import { noeuds } from './offre.ts';
import { REGLES } from './regles/index.ts';

export interface EtatDeSaisie {
  /** No BLOQUANTE left: the action may be sent. */
  complet: boolean;
  /** 0 to 100: the part of what is asked for that is filled in; 100 when nothing lacks (REQ, ONE). */
  avancement: number;
  /** Fiche after fiche, in the order of its fields. */
  anomalies: Anomalie[];
}

/** All that is to be fixed in a working offer, at once. `jour`: today in Paris, ISO 8601. docs/domain.md section 7. */
export function etatDeSaisie(offre: OffreEnSaisie, { jour }: { jour: string }): EtatDeSaisie {
  const examens = noeuds(offre).map((noeud) => ({ noeud, demandes: exigences(noeud, offre) }));
  const anomalies = examens.flatMap(({ noeud, demandes }) =>
    [...manques(demandes), ...constats(noeud, { offre, jour })]
      .toSorted((a, b) => rangDeChamp(noeud.type, a.champ) - rangDeChamp(noeud.type, b.champ))
      .map((constat) => ({
        ...constat,
        fiche: noeud.code,
        champ: `${noeud.prefixe}${constat.champ}`,
      })),
  );
  const demandes = examens.flatMap((examen) => examen.demandes);
  return {
    complet: !anomalies.some(({ gravite }) => gravite === 'BLOQUANTE'),
    avancement: Math.floor(
      (100 * poids(demandes.filter(({ remplie }) => remplie))) / poids(demandes),
    ),
    anomalies,
  };
}

type Constat = Omit<Anomalie, 'fiche'>;

const manques = (demandes: readonly Exigence[]): Constat[] =>
  demandes
    .filter(({ remplie }) => !remplie)
    .map(({ code, champ, message }) => ({ gravite: 'BLOQUANTE', code, champ, message }));

function constats(noeud: Noeud, contexte: Contexte): Constat[] {
  if (noeud.type === 'formation') return juger(REGLES.formation, noeud.fiche, contexte);
  if (noeud.type === 'action') return juger(REGLES.action, noeud.fiche, contexte);
  if (noeud.type === 'session') return juger(REGLES.session, noeud.fiche, contexte);
  return juger(REGLES.dispositif, noeud.fiche, contexte);
}

const juger = <Fiche>(
  regles: readonly Regle<Fiche>[],
  fiche: Fiche,
  contexte: Contexte,
): Constat[] =>
  regles.flatMap(({ code, gravite, fautes }) =>
    fautes(fiche, contexte).map((faute) => ({ gravite, code, ...faute })),
  );

const poids = (demandes: readonly Exigence[]) =>
  demandes.reduce((somme, demande) => somme + demande.poids, 0);
