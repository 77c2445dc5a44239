import type { Db } from '@sofi/database';
import { journaliser } from '@sofi/database';
import type { FormationEnSaisie } from '@sofi/domain';
import { champsModifies, texteDeChamp } from '@sofi/domain';
import type { EnvDActe } from './acte.ts';
import { auteurDe } from './acte.ts';

/** A formation's row, with its certifications. */
type LigneDeFormation = Omit<FormationEnSaisie, 'formacodes'> & {
  formacodes: string[];
  formacodesVersions: string[];
};

/** The fields of a formation that a change left different, in the history of each of its actions. */
export async function journaliserFormation(
  tx: Db,
  env: EnvDActe,
  avant: LigneDeFormation,
  apres: LigneDeFormation,
  actions: readonly number[],
): Promise<void> {
  const [ancienne, nouvelle] = [enSaisie(avant), enSaisie(apres)];
  const valeur = (formation: FormationEnSaisie, champ: string) =>
    texteDeChamp(champ, formation[champ as keyof FormationEnSaisie]);
  await journaliser(
    tx,
    auteurDe(env),
    champsModifies('formation', ancienne, nouvelle).flatMap((champ) =>
      (actions.length > 0 ? actions : [null]).map((actionNumero) => ({
        type: 'MODIFICATION',
        fiche: 'FORMATION' as const,
        numero: avant.numero,
        actionNumero,
        champ,
        avant: valeur(ancienne, champ),
        apres: valeur(nouvelle, champ),
      })),
    ),
  );
}

const enSaisie = (ligne: LigneDeFormation): FormationEnSaisie => ({
  ...ligne,
  formacodes: ligne.formacodes.map((code, rang) => ({
    code,
    version: ligne.formacodesVersions[rang]!,
  })),
});
