import type { OffreImportee, Organisme } from '@sofi/domain';
import type { ElementCompact, ElementLheo } from '../element.ts';
import { decompacter, enfantsDe } from '../element.ts';
import { offreDe } from '../offre.ts';
import { valider } from '../validation.ts';
import { formationLheo, parcoursDe } from './formation.ts';
import { fusionner } from './fusion.ts';
import type { SessionAEcrire } from './valeurs.ts';
import { datesDe } from './valeurs.ts';

/** A formation as its source last gave it: repaired, and as it was read. */
export interface FormationSource {
  arbre: ElementLheo;
  offreLue: OffreImportee;
  importeeLe: Date;
}

/** A session of it, as the source numbers it. */
export interface NumerosDeSource {
  action: string;
  session: string;
}

/** Null where what was kept is no longer taken. */
export function lireSource(
  contenu: ElementCompact,
  { source, importeeLe }: { source: string; importeeLe: Date },
): FormationSource | null {
  const arbre = decompacter(contenu);
  const textes = textesDe(arbre);
  if (valider(arbre, 'tolerant').some(({ gravite }) => gravite === 'ERREUR')) return null;
  const offreLue = offreDe(arbre, { source, noter: () => {} });
  // What says nothing is read as empty, and stands where something has to.
  for (const [feuille, texte] of textes) feuille.texte ||= texte;
  return offreLue && { arbre, offreLue, importeeLe };
}

const textesDe = (element: ElementLheo): [ElementLheo, string][] =>
  element.enfants.length > 0
    ? element.enfants.flatMap(textesDe)
    : element.texte?.trim()
      ? [[element, element.texte.trim()]]
      : [];

/**
 * The `formation` of a source with one of its sessions only, brought to what the session is now. Null where the source does not
 * give it.
 */
export function formationImportee(
  source: FormationSource,
  numeros: NumerosDeSource,
  offre: SessionAEcrire,
  parcours: string | null,
): ElementLheo | null {
  const donnee = reduite(source.arbre, numeros);
  const alors = commeImportee(source, numeros, offre);
  if (donnee === null || alors === null) return null;
  const avant = formationLheo(alors.offre, parcoursDe(alors.offres));
  const fusion = fusionner(donnee, avant, formationLheo(offre, parcours));
  return fusion === donnee
    ? fusion
    : {
        ...fusion,
        attributs: { ...fusion.attributs, datemaj: datesDe(offre.dates.session).datemaj },
      };
}

/** The rank of a session in its source. */
export function rangDansSource(arbre: ElementLheo, { action, session }: NumerosDeSource) {
  const actions = enfantsDe(arbre, 'action');
  const rang = actions.findIndex((element) => element.attributs['numero']?.trim() === action);
  const rangDeSession = enfantsDe(actions[rang], 'session').findIndex(
    (element, place) => (element.attributs['numero']?.trim() || String(place + 1)) === session,
  );
  return rang < 0 || rangDeSession < 0 ? null : { action: rang, session: rangDeSession };
}

/** The formation with one action, which has one session. */
function reduite(arbre: ElementLheo, numeros: NumerosDeSource): ElementLheo | null {
  const rangs = rangDansSource(arbre, numeros);
  if (rangs === null) return null;
  const garder = (parent: ElementLheo, nom: string, garde: ElementLheo): ElementLheo => ({
    ...parent,
    enfants: parent.enfants.flatMap((enfant) =>
      enfant.nom !== nom ? enfant : enfant === enfantsDe(parent, nom)[0] ? garde : [],
    ),
  });
  const action = enfantsDe(arbre, 'action')[rangs.action]!;
  const session = enfantsDe(action, 'session')[rangs.session]!;
  return garder(arbre, 'action', garder(action, 'session', session));
}

function commeImportee(
  { offreLue, importeeLe }: FormationSource,
  numeros: NumerosDeSource,
  offre: SessionAEcrire,
): { offre: SessionAEcrire; offres: SessionAEcrire[] } | null {
  const { dispensateur, responsable } = offre.organismes;
  /** Several formations describe an organisme: as long as nobody here does, it is as this one says. */
  const comme = (donne: Organisme, ici: Organisme, modifieLe: Date) =>
    donne.siret === ici.siret && modifieLe <= importeeLe ? ici : donne;
  const offres = offreLue.actions.flatMap(({ action, sessions }) =>
    sessions.map(({ provenance, session, dispositifs }) => ({
      provenance,
      offre: {
        ...offre,
        formation: offreLue.formation,
        action: {
          ...action,
          dispensateur: comme(
            action.dispensateur,
            offre.action.dispensateur,
            dispensateur.modifieLe,
          ),
        },
        session: {
          ...session,
          responsable: comme(session.responsable, offre.session.responsable, responsable.modifieLe),
        },
        dispositifs,
      },
    })),
  );
  const correspondante = offres.find(
    ({ provenance }) =>
      provenance.actionSource === numeros.action && provenance.numeroSource === numeros.session,
  );
  return correspondante
    ? { offre: correspondante.offre, offres: offres.map((candidate) => candidate.offre) }
    : null;
}
