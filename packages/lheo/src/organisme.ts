import type { Adresse, Contact, Lieu, Organisme } from '@sofi/domain';
import {
  centreDeCommune,
  commune,
  departementDuCodePostal,
  regionActuelle,
  regionDuDepartement,
} from '@sofi/referentiels';
import type { ElementLheo } from './element.ts';
import { enfant, enfantsDe, extraDe, texteDe, textesDe } from './element.ts';

/** LHEO: `organisme-formation-responsable`. */
export const responsableDe = (element: ElementLheo): Organisme => ({
  siret: texteDe(element, 'SIRET-organisme-formation', 'SIRET')!,
  numeroDeclarationActivite: siUtile(texteDe(element, 'numero-activite')),
  nom: texteDe(element, 'nom-organisme')!,
  // A source may fill it in with a dash: the usual name then stands for it.
  raisonSociale: texteDe(element, 'raison-sociale') ?? texteDe(element, 'nom-organisme')!,
  uai: codeUai(texteDe(element, 'code-UAI-organisme-formation', 'code-UAI')),
  adresse: adresseDe(enfant(element, 'coordonnees-organisme', 'coordonnees', 'adresse')),
  contacts: contactsDe(enfantsDe(element, 'contact-organisme')),
  renseignementsSpecifiques: texteDe(element, 'renseignements-specifiques'),
  potentiel: textesDe(enfant(element, 'potentiel') ?? element, 'code-FORMACODE'),
  categorie: extraDe(element, 'categorie-organisme', 'code-categorie-organisme'),
});

/** LHEO: `organisme-formateur`, which has one name alone. */
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
    contacts: contactsDe(enfantsDe(element, 'contact-formateur')),
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

/** Contacts that have a name: LHEO demands none. */
export function contactsDe(elements: readonly ElementLheo[]): Contact[] {
  return elements.flatMap((element) => {
    const coordonnees = enfant(element, 'coordonnees');
    const nom = texteDe(coordonnees, 'nom');
    if (nom === null) return [];
    return {
      type: texteDe(element, 'type-contact'),
      civilite: texteDe(coordonnees, 'civilite'),
      nom,
      prenom: texteDe(coordonnees, 'prenom'),
      telephone: texteDe(coordonnees, 'telfixe', 'numtel'),
      portable: texteDe(coordonnees, 'portable', 'numtel'),
      fax: texteDe(coordonnees, 'fax', 'numtel'),
      courriel: texteDe(coordonnees, 'courriel'),
      adresse: adresseDe(enfant(coordonnees, 'adresse')),
      urls: textesDe(enfant(coordonnees, 'web'), 'urlweb'),
    };
  });
}

/** One of today's regions, or null. */
function regionDe(adresse: ElementLheo): string | null {
  const dite = texteDe(adresse, 'region');
  return dite === null ? null : (regionActuelle(dite)?.code ?? null);
}

function departementDe(adresse: ElementLheo, codeInsee: string | null): string | null {
  const dit = texteDe(adresse, 'departement');
  if (dit !== null && /^(\d{2,3}|2[AB])$/.test(dit)) return dit;
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
