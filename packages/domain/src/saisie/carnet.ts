import { commune } from '@sofi/referentiels';
import { lireSiret } from '../identifiants.ts';
import type { ChampInvalide } from '../refus.ts';
import type { SaisieContact, SaisieLieu } from './champs/carnet.ts';
import { CONTACT, JOINDRE, LIEU } from './champs/carnet.ts';
import { objet } from './controles.ts';
import { normaliser } from './normaliser.ts';

/** Also writes a SIRET without blanks, and a UAI in capitals. */
export function normaliserLieu(saisie: SaisieLieu): SaisieLieu {
  const { siret, uai, ...propre } = normaliser(saisie);
  return {
    ...propre,
    ...(siret === undefined ? {} : { siret: siret && (lireSiret(siret) ?? siret) }),
    ...(uai === undefined ? {} : { uai: uai && uai.toUpperCase() }),
  };
}

/** Rules E of a place, ADR among them: the postal code is one of the town's. */
export function verifierLieu(saisie: SaisieLieu): ChampInvalide[] {
  const propre = normaliserLieu(saisie);
  const fautes = objet(LIEU).juger(propre, []);
  const ville = commune(propre.codeInsee ?? '');
  if (propre.codeInsee && !ville)
    fautes.push({
      chemin: ['codeInsee'],
      code: 'CODE',
      message: `Aucune commune n’a le code INSEE ${propre.codeInsee}.`,
    });
  if (ville && propre.codePostal && !ville.codesPostaux.includes(propre.codePostal))
    fautes.push({
      chemin: ['codePostal'],
      code: 'ADR',
      message: `Le code postal ${propre.codePostal} n’est pas un de ceux de ${ville.nom} : ${ville.codesPostaux.join(', ')}.`,
    });
  if (((propre.latitude ?? null) === null) !== ((propre.longitude ?? null) === null))
    fautes.push({
      chemin: ['latitude'],
      code: 'REQ',
      message: 'Latitude et longitude vont ensemble.',
    });
  return fautes;
}

export function verifierContact(saisie: SaisieContact): ChampInvalide[] {
  const propre = normaliser(saisie);
  const fautes = objet(CONTACT).juger(propre, []);
  if (JOINDRE.every((nom) => !propre[nom]))
    fautes.push({
      chemin: ['telephone'],
      code: 'REQ',
      message: 'Donnez au moins un téléphone ou un courriel.',
    });
  return fautes;
}
