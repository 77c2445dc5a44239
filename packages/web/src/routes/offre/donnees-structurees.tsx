import type { SessionPublique } from '../../requetes/fiche-publique.ts';

/** The session for search engines: schema.org `Course` with one `CourseInstance`. */
export function DonneesStructurees({ session }: { session: SessionPublique }) {
  const { action, code, debut, fin, lieu, modaliteEnseignement } = session;
  const adresse = lieu?.adresse;
  const cours = {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: action.formation.intitule,
    description: action.objectifs ?? action.formation.contenu ?? undefined,
    identifier: code,
    provider: action.dispensateur && { '@type': 'Organization', name: action.dispensateur.nom },
    hasCourseInstance: {
      '@type': 'CourseInstance',
      startDate: debut ?? undefined,
      endDate: fin ?? undefined,
      courseMode: modaliteEnseignement === 'A_DISTANCE' ? 'Online' : 'Onsite',
      location: adresse && {
        '@type': 'Place',
        name: lieu.nom,
        address: {
          '@type': 'PostalAddress',
          streetAddress: adresse.lignes.join(', '),
          postalCode: adresse.codePostal,
          addressLocality: adresse.commune,
          addressCountry: 'FR',
        },
      },
    },
  };
  // « < » would end the element.
  const json = JSON.stringify(cours).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
