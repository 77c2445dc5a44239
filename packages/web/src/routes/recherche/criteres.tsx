import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Combobox } from '../../composants/combobox.tsx';
import { compte } from '../../composants/libelles.ts';
import type { Commune, Suggestion } from '../../requetes/offres.ts';
import { communesQuery, suggestionsQuery } from '../../requetes/offres.ts';
import type { EtatDeRecherche } from './etat.ts';
import { isFacette, RAYON, RAYONS, sansLieu } from './etat.ts';
import styles from './recherche.module.css';

const route = getRouteApi('/');

const GENRES: Readonly<Record<string, string>> = {
  TITRE: 'formation',
  METIER: 'métier',
  DOMAINE: 'domaine',
  ORGANISME: 'organisme',
  COMMUNE: 'commune',
  DEPARTEMENT: 'département',
  PROGRAMME: 'programme',
};

/** What, and where. */
export function Criteres() {
  const etat = route.useSearch();
  const naviguer = route.useNavigate();
  const [texte, setTexte] = useState(etat.q ?? '');
  const aller = (search: EtatDeRecherche) => void naviguer({ search, resetScroll: false });

  const chercher = (mots: string, { q: _q, sans: _sans, ...reste } = etat) =>
    aller({ ...reste, ...(mots && { q: mots }) });
  const situer = ({ code, nom, departement }: Commune) =>
    aller({ ...etat, commune: code, lieu: `${nom} (${departement})`, rayon: etat.rayon ?? RAYON });

  return (
    <form
      role="search"
      className={styles['criteres']}
      onSubmit={(soumission) => {
        soumission.preventDefault();
        chercher(texte.trim());
      }}
    >
      <Combobox
        label="Quelle formation ?"
        name="q"
        placeholder="Métier, domaine, diplôme, organisme"
        valeur={etat.q ?? ''}
        requete={suggestionsQuery}
        texteDe={({ libelle }) => libelle}
        afficher={({ type, libelle, offres }) => (
          <>
            <span>{libelle}</span>
            <small>
              {GENRES[type]}, {compte(offres, 'session')}
            </small>
          </>
        )}
        saisir={setTexte}
        choisir={(suggestion) => {
          setTexte(suggestion.libelle);
          choisirSuggestion(suggestion, etat, chercher, aller);
        }}
      />
      <Combobox
        label="Où ?"
        name="ou"
        placeholder="Commune ou code postal"
        valeur={etat.lieu ?? ''}
        requete={communesQuery}
        texteDe={({ nom, departement }) => `${nom} (${departement})`}
        afficher={({ nom, departement, codesPostaux }) => (
          <>
            <span>
              {nom} ({departement})
            </span>
            <small>{codesPostaux[0]}</small>
          </>
        )}
        saisir={(saisi) => {
          if (saisi === '' && etat.commune) aller(sansLieu(etat));
        }}
        choisir={situer}
        premier
      />
      {etat.commune ? (
        <label className={styles['rayon']}>
          Rayon
          <select
            value={etat.rayon}
            onChange={({ target }) => aller({ ...etat, rayon: Number(target.value) })}
          >
            {RAYONS.map((km) => (
              <option key={km} value={km}>
                {km} km
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <button type="submit" className="principal">
        Rechercher
      </button>
    </form>
  );
}

/** A suggestion is words to search, or a value of the filter of its kind. */
function choisirSuggestion(
  { type, code, libelle }: Suggestion,
  etat: EtatDeRecherche,
  chercher: (mots: string, etat?: EtatDeRecherche) => void,
  aller: (etat: EtatDeRecherche) => void,
): void {
  const { q: _q, sans: _sans, ...reste } = etat;
  if (isFacette(type)) aller({ ...reste, facettes: { ...etat.facettes, [type]: [code] } });
  else if (type === 'COMMUNE') aller({ ...reste, commune: code, lieu: libelle, rayon: RAYON });
  else chercher(libelle);
}
