import type { Adresse, Contact, Coordonnees, Lieu, Organisme } from '@sofi/domain';
import {
  centreDeCommune,
  commune,
  departementDuCodePostal,
  libelle,
  regionActuelle,
  regionDuDepartement,
} from '@sofi/referentiels';
import type { ElementLheo } from './element.ts';
import { enfant, enfantsDe, extraDe, texteDe, textesDe, urlsDe } from './element.ts';

/** LHEO: `organisme-formation-responsable`. */
export const responsableDe = (element: ElementLheo): Organisme => ({
  siret: texteDe(element, 'SIRET-organisme-formation', 'SIRET')!,
  numeroDeclarationActivite: siUtile(texteDe(element, 'numero-activite')),
  nom: texteDe(element, 'nom-organisme')!,
  // A source may fill it in with a dash: the usual name then stands for it.
  raisonSociale: texteDe(element, 'raison-sociale') ?? texteDe(element, 'nom-organisme')!,
  uai: codeUai(texteDe(element, 'code-UAI-organisme-formation', 'code-UAI')),
  adresse: adresseDe(enfant(element, 'coordonnees-organisme', 'coordonnees', 'adresse')),
  coordonnees: coordonneesDe(enfant(element, 'coordonnees-organisme', 'coordonnees')),
  contacts: contactsDe(enfantsDe(element, 'contact-organisme'), texteDe(element, 'nom-organisme')!),
  renseignementsSpecifiques: texteDe(element, 'renseignements-specifiques'),
  potentiel: textesDe(enfant(element, 'potentiel') ?? element, 'code-FORMACODE'),
  categorie: extraDe(element, 'categorie-organisme', 'code-categorie-organisme'),
});

/** LHEO: `organisme-formateur`, which has only one name. */
export const formateurDe = (element: ElementLheo): Organisme => {
  const nom =
    texteDe(element, 'raison-sociale-formateur') ?? texteDe(element, 'SIRET-formateur', 'SIRET')!;
  return {
    siret: texteDe(element, 'SIRET-formateur', 'SIRET')!,
    numeroDeclarationActivite: null,
    nom,
    raisonSociale: nom,
    uai: codeUai(texteDe(element, 'code-UAI-formateur', 'code-UAI')),
    adresse: null,
    coordonnees: null,
    contacts: contactsDe(enfantsDe(element, 'contact-formateur'), nom),
    renseignementsSpecifiques: null,
    potentiel: textesDe(enfant(element, 'potentiel'), 'code-FORMACODE'),
    categorie: null,
  };
};

/** LHEO: `lieu-de-formation`. Null without an address. */
export function lieuDe(element: ElementLheo | undefined): Lieu | null {
  const adresse = adresseDe(enfant(element, 'coordonnees', 'adresse'));
  return (
    adresse && {
      siret: texteDe(element, 'SIRET-lieu-formation', 'SIRET'),
      uai: codeUai(texteDe(element, 'code-UAI-lieu-formation', 'code-UAI')),
      adresse: situee(adresse),
    }
  );
}

/** An address that says no point stands at the centre of its commune. */
function situee(adresse: Adresse): Adresse {
  if (adresse.latitude !== null || adresse.codeInsee === null) return adresse;
  const centre = centreDeCommune(adresse.codeInsee);
  return centre === null ? adresse : { ...adresse, ...centre };
}

/** LHEO: `adresse`. The département comes from the commune or the postal code where it is not said; the region from it. */
export function adresseDe(element: ElementLheo | undefined): Adresse | null {
  if (!element) return null;
  const codePostal = texteDe(element, 'codepostal')!;
  const insee = texteDe(element, 'code-INSEE-commune');
  const codeInsee = insee !== null && /^(\d{2}|2[AB])\d{3}$/.test(insee) ? insee : null;
  const departement = departementDe(element, codeInsee) ?? departementDuCodePostal(codePostal);
  const point = pointDe(element);
  return {
    denomination: texteDe(element, 'denomination'),
    lignes: textesDe(element, 'ligne'),
    codePostal,
    commune: texteDe(element, 'ville')!,
    codeInsee,
    codeInseeCanton: texteDe(element, 'code-INSEE-canton'),
    departement,
    region: regionDe(element) ?? (departement === null ? null : regionDuDepartement(departement)),
    pays: /^[A-Z]{2}$/.exec(texteDe(element, 'pays')?.toUpperCase() ?? '')?.[0] ?? null,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
  };
}

/** LHEO demands no name: a contact without one takes that of its function, or of its organisme. */
export function contactsDe(elements: readonly ElementLheo[], organisme: string): Contact[] {
  return elements.flatMap((element) => {
    const coordonnees = enfant(element, 'coordonnees');
    const type = texteDe(element, 'type-contact');
    if (!coordonnees || estVide(coordonnees)) return [];
    const nom =
      texteDe(coordonnees, 'nom') ??
      (type === null || type === '0' ? organisme : libelle('TYPE_CONTACT', type)).slice(0, 50);
    const numeros = (genre: string) => textesDe(enfant(coordonnees, genre), 'numtel');
    const [telephone = null, ...autresTelephones] = numeros('telfixe');
    const [portable = null, ...autresPortables] = numeros('portable');
    const [fax = null, ...autresFax] = numeros('fax');
    return {
      type,
      civilite: texteDe(coordonnees, 'civilite'),
      nom,
      prenom: texteDe(coordonnees, 'prenom'),
      telephone,
      autresTelephones,
      portable,
      autresPortables,
      fax,
      autresFax,
      courriel: texteDe(coordonnees, 'courriel'),
      adresse: adresseDe(enfant(coordonnees, 'adresse')),
      urls: urlsDe(enfant(coordonnees, 'web')),
    };
  });
}

function coordonneesDe(element: ElementLheo | undefined): Coordonnees | null {
  const numeros = (genre: string) => textesDe(enfant(element, genre), 'numtel');
  const coordonnees: Coordonnees = {
    nom: [texteDe(element, 'prenom'), texteDe(element, 'nom')].filter(Boolean).join(' ') || null,
    telephones: numeros('telfixe'),
    portables: numeros('portable'),
    fax: numeros('fax'),
    courriel: texteDe(element, 'courriel'),
    urls: urlsDe(enfant(element, 'web')),
  };
  return Object.values(coordonnees).some(
    (coordonnee) => coordonnee !== null && coordonnee.length > 0,
  )
    ? coordonnees
    : null;
}

const estVide = ({ texte = '', enfants }: ElementLheo): boolean =>
  texte === '' && enfants.every(estVide);

/** One of today's regions, or null. */
function regionDe(adresse: ElementLheo): string | null {
  const regionDonnee = texteDe(adresse, 'region');
  return regionDonnee === null ? null : (regionActuelle(regionDonnee)?.code ?? null);
}

function departementDe(adresse: ElementLheo, codeInsee: string | null): string | null {
  const departementDonne = texteDe(adresse, 'departement');
  if (departementDonne !== null && /^(\d{2,3}|2[AB])$/.test(departementDonne))
    return departementDonne;
  return codeInsee === null ? null : (commune(codeInsee)?.departement ?? null);
}

/** Degrees of a `geolocalisation`; null for one that is not whole, or stands where no training can be. */
function pointDe(adresse: ElementLheo): { latitude: number; longitude: number } | null {
  const latitude = degres(adresse, 'latitude', 90);
  const longitude = degres(adresse, 'longitude', 180);
  if (latitude === null || longitude === null) return null;
  return fauteDePoint(latitude, longitude) === null ? { latitude, longitude } : null;
}

/** Why a point is not to be believed: left at 0, 0, or latitude and longitude exchanged (of metropolitan France); null where it is. */
export function fauteDePoint(latitude: number, longitude: number): string | null {
  if (latitude === 0 && longitude === 0) return 'Le point 0, 0 est en mer';
  const inverse = longitude >= 41 && longitude <= 51.5 && latitude >= -5.5 && latitude <= 10;
  return inverse ? 'La latitude et la longitude semblent échangées' : null;
}

function degres(adresse: ElementLheo, nom: string, max: number): number | null {
  const texte = texteDe(adresse, 'geolocalisation', nom);
  const valeur = texte === null ? Number.NaN : Number(texte);
  return Math.abs(valeur) <= max ? valeur : null;
}

const siUtile = (nda: string | null) => (nda === null || /^0+$/.test(nda) ? null : nda);
const codeUai = (code: string | null) => (code !== null && /^\d{7}[A-Z]$/.test(code) ? code : null);
