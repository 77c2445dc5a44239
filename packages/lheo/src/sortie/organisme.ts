import type { Adresse, AutreFormateur, Contact, Lieu, Organisme } from '@sofi/domain';
import { PREFIXE_NATIONAL } from '@sofi/domain';
import type { ElementLheo } from '../element.ts';
import { extras, feuille, feuilles, noeud } from './noeud.ts';

/** A site is described whole, an address that one only goes to by what leads there. */
export type Detail = 'ENTIER' | 'COURT';

export function adresseLheo(adresse: Adresse, detail: Detail = 'ENTIER'): ElementLheo | null {
  const { denomination, lignes, commune, latitude, longitude } = adresse;
  const entier = (element: ElementLheo | null) => (detail === 'ENTIER' ? element : null);
  return feuille(
    'adresse',
    // A place that has no name of its own goes by its town here.
    denomination === commune ? null : feuille('denomination', denomination),
    feuilles('ligne', lignes),
    feuille('codepostal', adresse.codePostal),
    feuille('ville', commune),
    entier(feuille('departement', adresse.departement)),
    feuille('code-INSEE-commune', adresse.codeInsee),
    entier(feuille('code-INSEE-canton', adresse.codeInseeCanton)),
    entier(feuille('region', adresse.region)),
    entier(feuille('pays', adresse.pays)),
    latitude === null || longitude === null
      ? null
      : entier(
          feuille(
            'geolocalisation',
            feuille('latitude', latitude),
            feuille('longitude', longitude),
          ),
        ),
  );
}

/** `lieu-de-formation`; the first is the principal one. */
export const lieuLheo = ({ siret, uai, adresse }: Lieu, rang: number) =>
  noeud(
    'lieu-de-formation',
    { tag: rang === 0 ? 'principal' : null },
    feuille('SIRET-lieu-formation', feuille('SIRET', siret)),
    feuille('code-UAI-lieu-formation', feuille('code-UAI', uai)),
    feuille('coordonnees', adresseLheo(adresse)),
  );

interface Joignable {
  telephones: readonly (string | null)[];
  portables: readonly (string | null)[];
  fax: readonly (string | null)[];
  courriel: string | null;
  urls: readonly string[];
}

/** At most three of each. */
const moyens = ({ telephones, portables, fax, courriel, urls }: Joignable) => {
  const numeros = (nom: string, valeurs: readonly (string | null)[]) =>
    feuille(nom, feuilles('numtel', valeurs.filter((valeur) => valeur !== null).slice(0, 3)));
  return [
    numeros('telfixe', telephones),
    numeros('portable', portables),
    numeros('fax', fax),
    feuille('courriel', courriel),
    feuille('web', feuilles('urlweb', urls.slice(0, 3))),
  ];
};

export const contactLheo = (nom: string, contact: Contact, principal = false) =>
  noeud(
    nom,
    { tag: principal ? 'principal' : null },
    feuille('type-contact', contact.type),
    feuille(
      'coordonnees',
      feuille('civilite', contact.civilite),
      feuille('nom', contact.nom),
      feuille('prenom', contact.prenom),
      contact.adresse && adresseLheo(contact.adresse),
      moyens({
        ...contact,
        telephones: [contact.telephone, ...contact.autresTelephones],
        portables: [contact.portable, ...contact.autresPortables],
        fax: [contact.fax, ...contact.autresFax],
      }),
    ),
  );

const numeroDOrganisme = (id: number) => `${PREFIXE_NATIONAL}_OF_${id}`;

export function responsableLheo(organisme: Organisme, id: number): ElementLheo | null {
  const { siret, nom, adresse, coordonnees, uai } = organisme;
  return noeud(
    'organisme-formation-responsable',
    { numero: numeroDOrganisme(id) },
    feuille('numero-activite', organisme.numeroDeclarationActivite),
    feuille('SIRET-organisme-formation', feuille('SIRET', siret)),
    feuille('nom-organisme', nom),
    feuille('raison-sociale', organisme.raisonSociale),
    feuille(
      'coordonnees-organisme',
      feuille(
        'coordonnees',
        feuille('nom', coordonnees?.nom?.slice(0, 50)),
        adresse && adresseLheo(adresse),
        coordonnees && moyens(coordonnees),
      ),
    ),
    organisme.contacts.map((contact) => contactLheo('contact-organisme', contact)),
    feuille('renseignements-specifiques', organisme.renseignementsSpecifiques),
    potentielDe(organisme),
    feuille('code-UAI-organisme-formation', feuille('code-UAI', uai)),
    extras('categorie-organisme', [['code-categorie-organisme', organisme.categorie]]),
  );
}

export const formateurLheo = (organisme: Organisme, id: number) =>
  noeud(
    'organisme-formateur',
    { numero: numeroDOrganisme(id), tag: 'principal' },
    feuille('SIRET-formateur', feuille('SIRET', organisme.siret)),
    feuille('raison-sociale-formateur', organisme.raisonSociale),
    feuille('code-UAI-formateur', feuille('code-UAI', organisme.uai)),
  );

export const autreFormateurLheo = ({ siret, raisonSociale }: AutreFormateur) =>
  feuille(
    'organisme-formateur',
    feuille('SIRET-formateur', feuille('SIRET', siret)),
    feuille('raison-sociale-formateur', raisonSociale ?? siret),
  );

const potentielDe = ({ potentiel }: Organisme) =>
  feuille(
    'potentiel',
    potentiel.map((code) => noeud('code-FORMACODE', { ref: VERSION_FORMACODE }, code)),
  );

/** Of codes whose version is not kept. */
const VERSION_FORMACODE = 'V14';
