import type { OffreAExporter } from '@sofi/database';
import type { InformationCollective } from '@sofi/domain';
import { ajouterJours, ecrireCodeFasd, ecrireJour, instantAParis } from '@sofi/domain';

/** An information collective with what announces it. */
export interface ReunionAVenir {
  /** The same as long as the meeting has its day and hour. */
  id: string;
  session: number;
  titre: string;
  texte: string;
  debut: Date;
  /** Null where nobody said. */
  fin: Date | null;
  /** Without hours: all day. */
  journee: boolean;
  lieu: string | null;
  /** Of the session: civil day, ISO 8601. */
  modifieLe: string;
}

/** The meetings of a session from this day on. */
export const reunionsAVenir = (offre: OffreAExporter, jour: string): ReunionAVenir[] =>
  offre.session.informationsCollectives
    .filter(({ date, dateFin }) => (dateFin ?? date) >= jour)
    .map((reunion) => annoncer(offre, reunion));

function annoncer(
  { numeros, formation, action, dates }: OffreAExporter,
  {
    date,
    dateFin,
    heureDebut,
    heureFin,
    aDistance,
    adresse,
    url,
    places,
    commentaire,
  }: InformationCollective,
): ReunionAVenir {
  const journee = heureDebut === null;
  const intitule = [formation.intitule, action.complementIntitule].filter(Boolean).join(' – ');
  const lieu =
    adresse === null
      ? url
      : [adresse.denomination, ...adresse.lignes, `${adresse.codePostal} ${adresse.commune}`]
          .filter(Boolean)
          .join(', ');
  const code = ecrireCodeFasd(numeros.formation, numeros.action, numeros.session);
  return {
    id: `information-${numeros.session}-${date}-${heureDebut ?? 'journee'}`,
    session: numeros.session,
    titre: `Information collective : ${intitule}`,
    texte: [
      `${intitule} (${action.dispensateur.nom}), session ${code}.`,
      `Le ${ecrireJour(date)}${dateFin ? ` et jusqu’au ${ecrireJour(dateFin)}` : ''}${journee ? '' : `, de ${heureDebut}${heureFin ? ` à ${heureFin}` : ''}`}.`,
      lieu === null ? '' : `${aDistance ? 'À distance' : 'Lieu'} : ${lieu}.`,
      places === null ? '' : `${places} places.`,
      commentaire ?? '',
    ]
      .filter(Boolean)
      .join('\n'),
    debut: journee ? minuit(date) : instantAParis(date, heureDebut),
    fin: journee
      ? minuit(ajouterJours(dateFin ?? date, 1))
      : heureFin === null
        ? null
        : instantAParis(dateFin ?? date, heureFin),
    journee,
    lieu,
    modifieLe: dates.session.modifieLe,
  };
}

/** A day without hours is the same day everywhere. */
const minuit = (jour: string) => new Date(`${jour}T00:00:00Z`);
