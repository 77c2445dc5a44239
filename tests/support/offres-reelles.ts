import { FASD } from './lheo.ts';

/** An offer as the site would show it, with what differs from one of the Région on site in Nantes. */
interface OffreReelle {
  titre: string;
  formacode?: string;
  ville?: keyof typeof VILLES;
  programme?: string;
  type?: 'APPRENTISSAGE';
  aDistance?: true;
  rncp?: string;
  contenu?: string;
}

const VILLES = {
  Nantes: ['44000', '44109', '44'],
  'Saint-Nazaire': ['44600', '44184', '44'],
  'La Roche-sur-Yon': ['85000', '85191', '85'],
  Angers: ['49000', '49007', '49'],
  Laval: ['53000', '53130', '53'],
  'Le Mans': ['72000', '72181', '72'],
} as const;

/** Titles as organismes write them, in towns of the region; organismes and numbers are invented. */
export const OFFRES_REELLES: readonly OffreReelle[] = [
  { titre: 'CAP Boulanger', formacode: '21538', ville: 'La Roche-sur-Yon', type: 'APPRENTISSAGE' },
  { titre: 'CAP Boulanger', formacode: '21538', ville: 'Angers' },
  { titre: 'CAP Pâtissier', formacode: '21538', ville: 'Nantes', type: 'APPRENTISSAGE' },
  { titre: 'CAP Cuisine', formacode: '42752', ville: 'Laval' },
  {
    titre: 'CAP Accompagnant éducatif petite enfance (AEPE)',
    formacode: '44041',
    ville: 'Le Mans',
  },
  { titre: 'CAP Monteur en installations sanitaires', formacode: '22677', ville: 'Nantes' },
  { titre: 'BP Boulanger', formacode: '21538', ville: 'La Roche-sur-Yon', type: 'APPRENTISSAGE' },
  {
    titre: 'BTS Management commercial opérationnel (MCO)',
    formacode: '32047',
    type: 'APPRENTISSAGE',
  },
  {
    titre: 'BTS Comptabilité et gestion',
    formacode: '32663',
    ville: 'Angers',
    type: 'APPRENTISSAGE',
  },
  {
    titre: 'Bac pro Technicien menuisier agenceur',
    formacode: '22313',
    ville: 'Laval',
    type: 'APPRENTISSAGE',
  },
  { titre: 'Bac pro Métiers de l’accueil', formacode: '35054', ville: 'Nantes' },
  { titre: 'FLE - Français langue étrangère', formacode: '15235', ville: 'Nantes' },
  { titre: 'FLE : préparation au DELF B1', formacode: '15235', ville: 'Saint-Nazaire' },
  {
    titre: 'Français à visée professionnelle',
    formacode: '15235',
    ville: 'Angers',
    contenu: 'Ateliers de conversation réfléchis avec un formateur FLE.',
  },
  {
    titre: 'Découverte des métiers du soin',
    formacode: '43448',
    ville: 'Nantes',
    programme: 'PREPA Sanitaire et social',
  },
  {
    titre: 'Préparer son entrée en école d’infirmier',
    formacode: '43448',
    ville: 'Le Mans',
    programme: 'PREPA Sanitaire et social',
  },
  {
    titre: 'Remise à niveau avant une formation supérieure',
    formacode: '15235',
    ville: 'Angers',
    programme: 'PREPA Avenir Sup',
  },
  { titre: 'Construire son projet', formacode: '15235', ville: 'Laval', programme: 'PREPA Avenir' },
  {
    titre: 'Titre professionnel Soudeur assembleur industriel',
    formacode: '23026',
    ville: 'Saint-Nazaire',
  },
  { titre: 'TP Soudeur TIG électrode enrobée', formacode: '23026', ville: 'Saint-Nazaire' },
  { titre: 'Soudage TIG perfectionnement', formacode: '23026', ville: 'Nantes' },
  { titre: 'Qualification de soudeur en tuyauterie', formacode: '23026', ville: 'Le Mans' },
  { titre: 'TP Plombier chauffagiste', formacode: '22677', ville: 'Saint-Nazaire' },
  { titre: 'Plombier : dépannage et entretien', formacode: '22677', ville: 'Angers' },
  {
    titre: 'TP Conducteur de transport en commun sur route',
    formacode: '31845',
    ville: 'Angers',
    contenu: 'Le conducteur de car accueille les voyageurs.',
  },
  { titre: 'Conducteur de car scolaire', formacode: '31845', ville: 'Laval' },
  { titre: 'Permis D - transport de voyageurs', formacode: '31845', ville: 'Nantes' },
  { titre: 'Permis C - poids lourd', formacode: '31845', ville: 'Nantes' },
  { titre: 'Permis CE - super lourd', formacode: '31845', ville: 'Le Mans' },
  { titre: 'Permis d’exploitation des débits de boissons', formacode: '42757', ville: 'Nantes' },
  { titre: 'FIMO Marchandises', formacode: '31845', ville: 'Angers' },
  { titre: 'CACES R489 catégories 1, 3 et 5', formacode: '31734', ville: 'Nantes' },
  { titre: 'CACES R.482 engins de chantier', formacode: '31734', ville: 'Le Mans' },
  { titre: 'CACES R.489 chariots élévateurs', formacode: '31734', ville: 'Angers' },
  { titre: 'Habilitation électrique B0 H0', formacode: '24231', ville: 'Laval' },
  { titre: 'SST - Sauveteur secouriste du travail', formacode: '43448', ville: 'Nantes' },
  { titre: 'Maintien et actualisation des compétences SST', formacode: '43448', ville: 'Angers' },
  { titre: 'SSIAP 1 - Agent de sécurité incendie', formacode: '31624', ville: 'Le Mans' },
  { titre: 'Excel débutant', formacode: '15052', ville: 'Nantes' },
  { titre: 'Excel perfectionnement', formacode: '15052', ville: 'Angers', aDistance: true },
  {
    titre: 'Tableaux de bord',
    formacode: '15052',
    ville: 'Laval',
    contenu: 'Un stage en atelier sur Excel.',
  },
  { titre: 'Word et Excel, TOSA', formacode: '15052', ville: 'Le Mans' },
  { titre: 'Anglais TOEIC', formacode: '15234', aDistance: true },
  { titre: 'Anglais professionnel niveau B1', formacode: '15234', ville: 'Nantes' },
  { titre: 'Anglais des affaires', formacode: '15234', ville: 'Angers', aDistance: true },
  { titre: 'Espagnol professionnel', formacode: '15235', aDistance: true },
  { titre: 'Devenir chef d’entreprise', formacode: '32047', ville: 'Nantes' },
  { titre: 'Entreprise : manager son chef d’équipe', formacode: '32047', ville: 'Angers' },
  { titre: 'Chef de cuisine en entreprise de restauration', formacode: '42752', ville: 'Laval' },
  { titre: 'Aide-soignant (DEAS)', formacode: '43436', ville: 'Nantes', rncp: 'RNCP40692' },
  {
    titre: 'Diplôme d’État d’aide-soignant, parcours partiel',
    formacode: '43436',
    ville: 'Angers',
  },
  { titre: 'DEAES - Accompagnant éducatif et social', formacode: '44041', ville: 'Laval' },
  { titre: 'TP Assistant de vie aux familles (ADVF)', formacode: '44041', ville: 'Le Mans' },
  { titre: 'TP Secrétaire assistant', formacode: '35054', ville: 'Saint-Nazaire' },
  {
    titre: 'Développeur web et web mobile',
    formacode: '31006',
    ville: 'Nantes',
    rncp: 'RNCP37674',
  },
  {
    titre: 'Concepteur développeur d’applications',
    formacode: '31006',
    ville: 'Angers',
    rncp: 'RNCP37873',
  },
  { titre: 'Boulangerie : pains spéciaux', formacode: '21538', ville: 'La Roche-sur-Yon' },
  { titre: 'Boulangerie viennoiserie', formacode: '21538', ville: 'Nantes' },
  { titre: 'VAE - accompagnement', formacode: '15235', aDistance: true },
  { titre: 'CléA - socle de connaissances et de compétences', formacode: '15235', ville: 'Nantes' },
];

const [, FORMATION] = /(<formation [\s\S]*<\/formation>)/.exec(FASD)!;

/** A file of these offers, all of which begin on one day. */
export const FICHIER_DES_OFFRES_REELLES = FASD.replace(
  FORMATION!,
  OFFRES_REELLES.map(enXml).join(''),
);

function enXml(
  {
    titre,
    formacode = '15235',
    ville = 'Nantes',
    programme,
    type,
    aDistance,
    rncp,
    contenu = 'Pratique et théorie.',
  }: OffreReelle,
  rang: number,
): string {
  const [codePostal, insee, departement] = VILLES[ville];
  return FORMATION!
    .replace('numero="21_89393"', `numero="reelle-${rang}"`)
    .replaceAll('143842', `reelle-${rang}`)
    .replace(
      /<code-FORMACODE[\s\S]*?<code-NSF>/,
      `<code-FORMACODE ref="V14" tag="principal">${formacode}</code-FORMACODE><code-NSF>`,
    )
    .replace(/<code-ROME.*/, '')
    .replace(/(<intitule-formation>)[^<]*/, `$1${titre}`)
    .replace(/(<objectif-formation>)[^<]*/, '$1Exercer le métier.')
    .replace(/(<contenu-formation>)[^<]*/, `$1${contenu}`)
    .replace(
      '<certifiante>0</certifiante>',
      rncp
        ? `<certifiante>1</certifiante><certification><code-RNCP>${rncp}</code-RNCP></certification>`
        : '<certifiante>0</certifiante>',
    )
    .replaceAll('<codepostal>44000', `<codepostal>${codePostal}`)
    .replaceAll('<code-INSEE-commune>44109', `<code-INSEE-commune>${insee}`)
    .replaceAll('<ville>Nantes', `<ville>${ville}`)
    .replaceAll('<departement>44', `<departement>${departement}`)
    .replaceAll('site de Nantes', 'site')
    .replace(/<geolocalisation>.*<\/geolocalisation>/, '')
    .replace('<modalites-enseignement>0', `<modalites-enseignement>${aDistance ? 2 : 0}`)
    .replace(
      '<debut>20260302</debut><fin>20260612</fin>',
      '<debut>20270302</debut><fin>20271231</fin>',
    )
    .replace('>PREPA Sanitaire et social<', `>${programme ?? ''}<`)
    .replace('<code-financeur>2<', `<code-financeur>${programme ? 2 : 5}<`)
    .replace(
      '"contrat-apprentissage">0',
      `"contrat-apprentissage">${type === 'APPRENTISSAGE' ? 1 : 0}`,
    );
}
