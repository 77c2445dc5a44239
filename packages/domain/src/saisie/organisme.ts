import type { Coordonnees } from '../organisme.ts';
import { LIMITES_ORGANISME } from '../organisme.ts';
import type { ChampInvalide } from '../refus.ts';
import { CONTACT, uai } from './champs/carnet.ts';
import { codeDe, forme, liste, objet, rempli, texte, url } from './controles.ts';
import { normaliser } from './normaliser.ts';

/** What an organisme says of itself; its SIRET and legal name are Sirene's. docs/domain.md 4.6. */
export interface SaisieOrganisme {
  nom?: string | null | undefined;
  numeroDeclarationActivite?: string | null | undefined;
  uai?: string | null | undefined;
  renseignementsSpecifiques?: string | null | undefined;
  potentiel?: string[] | null | undefined;
  categorie?: string | null | undefined;
  coordonnees?: Partial<Coordonnees> | null | undefined;
}

const telephones = { controle: liste(CONTACT.telephone.controle, 3) };

const COORDONNEES = objet({
  nom: { controle: texte(LIMITES_ORGANISME.nom) },
  telephones,
  portables: telephones,
  fax: telephones,
  courriel: { controle: CONTACT.courriel.controle },
  urls: { controle: liste(url, 3) },
});

const ORGANISME = objet({
  nom: { controle: rempli(texte(LIMITES_ORGANISME.nom)) },
  numeroDeclarationActivite: { controle: forme(/^\d{11}$/, 'onze chiffres') },
  uai: { controle: uai },
  renseignementsSpecifiques: { controle: texte(LIMITES_ORGANISME.renseignementsSpecifiques) },
  potentiel: { controle: liste(codeDe('FORMACODE'), 25) },
  categorie: { controle: forme(/^\d{2}$/, 'deux chiffres') },
});

/** Also writes the declaration number without blanks, and a UAI in capitals. */
export function normaliserOrganisme(saisie: SaisieOrganisme): SaisieOrganisme {
  const { numeroDeclarationActivite: nda, uai: ecole, ...propre } = normaliser(saisie);
  return {
    ...propre,
    ...(nda === undefined ? {} : { numeroDeclarationActivite: nda && nda.replaceAll(' ', '') }),
    ...(ecole === undefined ? {} : { uai: ecole && ecole.toUpperCase() }),
  };
}

/** Rules E of what is given. */
export function verifierOrganisme(saisie: SaisieOrganisme): ChampInvalide[] {
  const { coordonnees, ...propre } = normaliserOrganisme(saisie);
  return [
    ...ORGANISME.juger(propre, []),
    ...(coordonnees ? COORDONNEES.juger(coordonnees, ['coordonnees']) : []),
  ];
}
