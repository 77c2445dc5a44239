import type { PageDOffres } from '../../requetes/offres.ts';
import type { EtatDeRecherche } from './etat.ts';
import { basculer, isFacette, sansLieu } from './etat.ts';
import styles from './recherche.module.css';

/** What the search is limited to; each limit can be taken away. */
export function Puces({
  etat,
  page,
  aller,
}: {
  etat: EtatDeRecherche;
  page: PageDOffres;
  aller: (etat: EtatDeRecherche) => void;
}) {
  const puces = [
    ...page.interpretation.map(({ mots, libelle }) => ({
      texte: libelle,
      sans: { ...etat, sans: [...(etat.sans ?? []), mots] },
    })),
    ...(etat.lieu
      ? [{ texte: `${etat.rayon} km autour de ${etat.lieu}`, sans: sansLieu(etat) }]
      : []),
    ...page.facets.flatMap(({ name, values }) =>
      isFacette(name)
        ? values
            .filter(({ code }) => etat.facettes?.[name]?.includes(code))
            .map(({ code, libelle }) => ({ texte: libelle, sans: basculer(etat, name, code) }))
        : [],
    ),
  ];
  if (puces.length === 0) return null;
  return (
    <ul className={styles['puces']} aria-label="Limites de la recherche">
      {puces.map(({ texte, sans }) => (
        <li key={texte}>
          <button type="button" onClick={() => aller(sans)}>
            {texte} <span aria-hidden="true">×</span>
            <span className="lu">: ne plus limiter</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
