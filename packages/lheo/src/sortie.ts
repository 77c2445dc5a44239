import { extras } from './sortie/noeud.ts';
import { echapper, ecrireElement } from './sortie/xml.ts';
import type { Anomalie } from './anomalie.ts';
import type { ElementLheo } from './element.ts';
import { copier } from './element.ts';
import { ESPACES_ACCEPTES } from './flux.ts';
import { valider } from './validation.ts';

export { empreinte } from './empreinte.ts';
export { formationLheo, parcoursDe } from './sortie/formation.ts';
export {
  type FormationDUneSession,
  type FormationAEnvoyer,
  grouperFormations,
} from './sortie/groupes.ts';
export {
  formationImportee,
  type FormationSource,
  lireSource,
  type NumerosDeSource,
  rangDansSource,
} from './sortie/importee.ts';
export type { SessionAEcrire } from './sortie/valeurs.ts';

/** What the XML Schema refuses in a formation that was written. */
export const fautesDeSchema = (formation: ElementLheo): Anomalie[] =>
  valider(copier(formation), 'strict').filter(({ gravite }) => gravite === 'ERREUR');

/** A formation as it stands in `offres`. */
export const ecrireFormation = (formation: ElementLheo): string => ecrireElement(formation, '    ');

/** A document up to its first formation. */
export const debutDeDocument = (maintenant: Date): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<lheo xmlns="${ESPACES_ACCEPTES[0]}" horodatage-export="${echapper(horodatage(maintenant))}">\n  <offres>\n`;

/** A document after its last formation. */
export function finDeDocument(maintenant: Date): string {
  const { jour, heure } = aParis(maintenant);
  const dates = extras('flux-intercarif', [
    ['date-export', jour.replaceAll('-', '')],
    ['heure-export', heure.replaceAll(':', '')],
  ])!;
  return `${ecrireElement(dates, '    ')}  </offres>\n</lheo>\n`;
}

const PARIS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'medium',
});

function aParis(instant: Date): { jour: string; heure: string } {
  const [jour, heure] = PARIS.format(instant).split(' ') as [string, string];
  return { jour, heure };
}

/** With the offset of Paris on that day: `2025-12-01T06:00:00+01:00`. */
function horodatage(instant: Date): string {
  const { jour, heure } = aParis(instant);
  const local = Date.parse(`${jour}T${heure}Z`);
  const heures = Math.round((local - instant.getTime()) / 3_600_000);
  return `${jour}T${heure}+0${heures}:00`;
}
