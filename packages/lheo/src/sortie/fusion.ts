import type { ElementLheo } from '../element.ts';
import { ordonner } from './noeud.ts';

/**
 * What a source gave (`donnee`), with what was changed here since: `avant` is what we would write of it as it was imported,
 * `apres` as it stands now. Where both say the same the source's own element stands, with all that no field of ours holds.
 */
export function fusionner(
  donnee: ElementLheo,
  avant: ElementLheo,
  apres: ElementLheo,
): ElementLheo {
  if (sontEgaux(avant, apres)) return donnee;
  if (avant.enfants.length === 0 || apres.enfants.length === 0 || donnee.enfants.length === 0)
    return { ...apres, attributs: { ...donnee.attributs, ...apres.attributs } };
  const [donnes, avants, apresParCle] = [donnee, avant, apres].map((element) =>
    Map.groupBy(element.enfants, cleDe),
  );
  const cles = new Set([...donnes!.keys(), ...apresParCle!.keys()]);
  const enfants = [...cles].flatMap((cle) => {
    const [actuels, anciens, nouveaux] = [donnes, avants, apresParCle].map(
      (groupes) => groupes!.get(cle) ?? [],
    );
    if (sontTousEgaux(anciens!, nouveaux!)) return actuels!;
    if ([actuels, anciens, nouveaux].every((groupe) => groupe!.length === 1))
      return fusionner(actuels![0]!, anciens![0]!, nouveaux![0]!);
    return nouveaux!;
  });
  return {
    ...donnee,
    attributs: attributsDe(donnee, avant, apres),
    enfants: ordonner(donnee.nom, enfants),
  };
}

/** Several `extras` say different things by what they are about. */
const cleDe = ({ nom, attributs }: ElementLheo): string => `${nom} ${attributs['info'] ?? ''}`;

const attributsDe = (
  donnee: ElementLheo,
  avant: ElementLheo,
  apres: ElementLheo,
): Record<string, string> => ({
  ...donnee.attributs,
  ...Object.fromEntries(
    Object.entries(apres.attributs).filter(([nom, valeur]) => avant.attributs[nom] !== valeur),
  ),
});

const sontEgaux = (a: ElementLheo, b: ElementLheo): boolean =>
  a.nom === b.nom &&
  (a.texte ?? '') === (b.texte ?? '') &&
  JSON.stringify(a.attributs) === JSON.stringify(b.attributs) &&
  sontTousEgaux(a.enfants, b.enfants);

const sontTousEgaux = (a: readonly ElementLheo[], b: readonly ElementLheo[]): boolean =>
  a.length === b.length && a.every((element, rang) => sontEgaux(element, b[rang]!));
