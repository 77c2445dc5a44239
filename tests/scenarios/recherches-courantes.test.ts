import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const { demander } = serveurDeTest();

/** Searches written down before they were run: nothing of the search was made for them. */
test.each([
  ['pâtissier', /pâtissier/i],
  ['cap cuisine', /^CAP Cuisine$/],
  ['AEPE', /AEPE/],
  ['petite enfance', /petite enfance/i],
  ['MCO', /MCO/],
  ['bts comptabilité', /^BTS Comptabilité et gestion$/],
  ['menuisier agenceur', /menuisier agenceur/i],
  ['DELF', /DELF/],
  ['français langue étrangère', /français langue étrangère/i],
  ['soudeur tuyauterie', /^Qualification de soudeur en tuyauterie$/],
  ['plombier dépannage', /^Plombier : dépannage et entretien$/],
  ['transport en commun', /transport en commun/],
  ['car scolaire', /^Conducteur de car scolaire$/],
  ['super lourd', /^Permis CE/],
  ['poids lourd', /poids lourd/i],
  ["permis d'exploitation", /^Permis d’exploitation/],
  ['fimo', /^FIMO/],
  ['R489', /R\.?489/],
  ['caces r482', /R\.482/],
  ['habilitation electrique', /^Habilitation électrique/],
  ['sauveteur secouriste', /Sauveteur secouriste/],
  ['agent de sécurité incendie', /Agent de sécurité incendie/],
  ['excel perfectionement', /^Excel perfectionnement$/],
  ['tableau de bord', /^Tableaux de bord$/],
  ['TOEIC', /TOEIC/],
  ['anglais pro', /^Anglais professionnel/],
  ['diplome aide soignant', /^Diplôme d’État d’aide-soignant/],
  ['ADVF', /ADVF/],
  ['assistant de vie', /Assistant de vie/],
  ['developpeur web', /^Développeur web/],
  ['boulangerie viennoiserie', /^Boulangerie viennoiserie$/],
  ['cléa', /^CléA/],
  ['boulanger la roche sur yon', /boulanger/i],
  ['espagnol', /Espagnol/],
  ['word', /^Word/],
])('« %s » begins with %s', async (search, titre) => {
  const { data, errors } = await demander(
    'query ($search: String!) { offres(search: $search, first: 1) { rechercheElargie nodes { formation { intitule } } } }',
    { search },
  );
  expect(errors).toBeUndefined();
  expect(data['offres']).toMatchObject({
    rechercheElargie: null,
    nodes: [{ formation: { intitule: expect.stringMatching(titre) } }],
  });
});
