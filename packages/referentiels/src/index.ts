export { synonymesFormacode } from './synonymes.ts';
export {
  NOMS_NOMENCLATURES,
  type NomNomenclature,
  CATALOGUE,
  DESCRIPTIONS_NOMENCLATURES,
} from './catalogue.ts';
export { certificationsRncp } from './certification.ts';
export {
  type Commune,
  commune,
  communesDuDepartement,
  avecArrondissements,
  communesParCodePostal,
  departementDuCodePostal,
  chercherCommunes,
  estNomDe,
  nomsSemblables,
  centreDeCommune,
} from './commune.ts';
export {
  VERSION_FORMACODE,
  formacode,
  formacodes,
  termeGenerique,
  nsfDuFormacode,
  chercherFormacodes,
} from './formacode.ts';
export {
  nomenclature,
  entree,
  libelle,
  libelleCourt,
  niveauActuel,
  niveauEquivalent,
  NIVEAUX_REMPLACES,
} from './nomenclature.ts';
export { chercherEntrees } from './recherche.ts';
export {
  region,
  departement,
  regionDuDepartement,
  regionActuelle,
  prefixeCarif,
} from './territoire.ts';
export { sansAccents, motsDe } from './texte.ts';
