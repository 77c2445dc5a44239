import type { OffreAExporter } from '@sofi/database';
import type { Adresse, ModaliteEnseignement, Organisme } from '@sofi/domain';
import { ecrireCodeFasd } from '@sofi/domain';
import { formacode } from '@sofi/referentiels';
import type { Course, CourseInstance, EducationalOrganization, Place } from 'schema-dts';
import type { PageOf } from '../kind.ts';

/** An action as a schema.org Course, its sessions as instances. */
export function coursDe(sessions: readonly OffreAExporter[], pageOf: PageOf): Course {
  const { formation, action, numeros } = sessions[0]!;
  const certifications = formation.certifications.flatMap(
    ({ codeRncp, codeRs }) => codeRncp ?? codeRs ?? [],
  );
  const cours: Course = {
    '@type': 'Course',
    identifier: ecrireCodeFasd(numeros.formation, numeros.action),
    courseCode: ecrireCodeFasd(numeros.formation, numeros.action),
    name: [formation.intitule, action.complementIntitule].filter(Boolean).join(' – '),
    description: action.objectifs ?? formation.contenu ?? formation.intitule,
    provider: organisation(action.dispensateur),
    about: formation.formacodes.map(({ code, version }) => ({
      '@type': 'DefinedTerm' as const,
      termCode: code,
      inDefinedTermSet: `Formacode ${version}`,
      name: formacode(code, version)?.libelle ?? code,
    })),
    hasCourseInstance: sessions.map((offre) => instance(offre, pageOf)),
  };
  return {
    ...cours,
    ...(action.resultatsAttendus === null ? {} : { teaches: action.resultatsAttendus }),
    ...(action.commentairesPrerequis === null
      ? {}
      : { coursePrerequisites: action.commentairesPrerequis }),
    ...(certifications.length === 0 ? {} : { educationalCredentialAwarded: certifications }),
    ...(action.urlAction === null ? {} : { url: action.urlAction }),
    inLanguage:
      action.langues.length === 0 ? 'fr' : action.langues.map((langue) => langue.toLowerCase()),
  };
}

const MODES: Record<ModaliteEnseignement, string> = {
  PRESENTIEL: 'onsite',
  MIXTE: 'blended',
  A_DISTANCE: 'online',
};

function instance(
  { session, numeros, dispositifs }: OffreAExporter,
  pageOf: PageOf,
): CourseInstance {
  const { debut, fin, lieu, modaliteEnseignement, dureeCentreHeures, dureeEntrepriseHeures } =
    session;
  const heures = (dureeCentreHeures ?? 0) + (dureeEntrepriseHeures ?? 0);
  const places = dispositifs.reduce((somme, { nombrePlaces }) => somme + (nombrePlaces ?? 0), 0);
  return {
    '@type': 'CourseInstance',
    identifier: String(numeros.session),
    name: `Session ${ecrireCodeFasd(numeros.formation, numeros.action, numeros.session)}`,
    organizer: organisation(session.responsable),
    ...(debut?.premier ? { startDate: debut.premier } : {}),
    ...(fin?.dernier ? { endDate: fin.dernier } : {}),
    ...(lieu ? { location: place(lieu.adresse) } : {}),
    ...(modaliteEnseignement ? { courseMode: MODES[modaliteEnseignement] } : {}),
    ...(heures > 0 ? { courseWorkload: `PT${heures}H` } : {}),
    ...(places > 0 ? { maximumAttendeeCapacity: places } : {}),
    ...(pageOf ? { url: pageOf(numeros.session) } : {}),
  };
}

const organisation = ({ nom, siret }: Organisme): EducationalOrganization => ({
  '@type': 'EducationalOrganization',
  name: nom,
  identifier: siret,
});

const place = ({
  denomination,
  lignes,
  codePostal,
  commune,
  pays,
  latitude,
  longitude,
}: Adresse): Place => ({
  '@type': 'Place',
  name: denomination ?? commune,
  address: {
    '@type': 'PostalAddress',
    streetAddress: lignes.join(', '),
    postalCode: codePostal,
    addressLocality: commune,
    addressCountry: pays ?? 'FR',
  },
  ...(latitude === null || longitude === null
    ? {}
    : { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
});
