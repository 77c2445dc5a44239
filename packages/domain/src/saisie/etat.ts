import { ecrireCodeFasd } from '../code-fasd.ts';
import type { Anomalie, Contexte, Regle } from './anomalie.ts';
import { rangDeChamp } from './champs/index.ts';
import type { CanalDiffusion } from './diffusion.ts';
import { CANAUX, CANAUX_DIFFUSION, LIBELLES_CANAUX } from './diffusion.ts';
import type { Exigence } from './exigences.ts';
import { exigences } from './exigences.ts';
import type { Noeud, OffreEnSaisie } from './offre.ts';
import { noeuds } from './offre.ts';
import { REGLES } from './regles/index.ts';

export interface EtatDeSaisie {
  /** No BLOQUANTE left: the action may be sent. */
  complet: boolean;
  /** 0 to 100: the part of what is to be entered that is filled in; 100 only when nothing blocks. */
  avancement: number;
  /** Fiche after fiche, in the order of its fields. */
  anomalies: Anomalie[];
  /** What keeps it from a channel once it is validated. */
  canaux: EtatParCanal[];
}

export interface EtatParCanal {
  canal: CanalDiffusion;
  /** All its sessions, of which there are some, would go there. */
  pret: boolean;
  /** Each fiche's once, however many sessions it keeps away. */
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
  const complet = !anomalies.some(({ gravite }) => gravite === 'BLOQUANTE');
  return {
    complet,
    avancement: Math.min(
      complet ? 100 : 99,
      Math.floor((100 * poids(demandes.filter(({ remplie }) => remplie))) / poids(demandes)),
    ),
    anomalies,
    canaux: etatsParCanal(offre, jour),
  };
}

/** As the channels will judge it, its sessions taken for published. docs/domain.md section 12. */
function etatsParCanal(offre: OffreEnSaisie, jour: string): EtatParCanal[] {
  const codes = {
    formation: ecrireCodeFasd(offre.formation.numero),
    action: ecrireCodeFasd(offre.formation.numero, offre.action.numero),
  };
  return CANAUX_DIFFUSION.map((canal) => {
    const parFiche = new Map<string, Anomalie>();
    for (const session of offre.sessions) {
      const siens = {
        ...codes,
        session: ecrireCodeFasd(offre.formation.numero, offre.action.numero, session.numero),
      };
      for (const { code, message, champ } of CANAUX[canal](
        { ...offre, session },
        { jour, retentionJours: 0 },
      )) {
        const [type = 'session', nom = 'fin'] = champ?.split('.') ?? [];
        const fiche = siens[type as keyof typeof siens];
        parFiche.set(`${fiche} ${code}`, {
          gravite: 'AVERTISSEMENT',
          code,
          fiche,
          champ: nom,
          message: `${LIBELLES_CANAUX[canal]} : ${minuscule(message)}`,
        });
      }
    }
    return {
      canal,
      pret: offre.sessions.length > 0 && parFiche.size === 0,
      anomalies: [...parFiche.values()],
    };
  });
}

const minuscule = (message: string) => `${message.charAt(0).toLowerCase()}${message.slice(1)}`;

type Constat = Omit<Anomalie, 'fiche'>;

const manques = (demandes: readonly Exigence[]): Constat[] =>
  demandes
    .filter(({ remplie, parRegle }) => !remplie && !parRegle)
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
