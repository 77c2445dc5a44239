import type { Certification } from '../../formation.ts';
import type { Regle } from '../anomalie.ts';
import { fauteSi } from '../anomalie.ts';
import type { ActionEnSaisie, FormationEnSaisie } from '../offre.ts';

export const C01: Regle<FormationEnSaisie> = {
  code: 'C01',
  gravite: 'BLOQUANTE',
  fautes: ({ certifiante, certifications }) =>
    fauteSi(
      certifiante && certifications.length === 0,
      'certifications',
      'La formation est certifiante : indiquez au moins une certification.',
    ),
};

/** A code that the Cariforef replaced is judged by the one in its place. */
export const C01_CODE: Regle<FormationEnSaisie> = {
  code: 'C01',
  gravite: 'AVERTISSEMENT',
  fautes: ({ certifications }, { offre: { certificationsConnues } }) =>
    certifications.flatMap(({ remplaceParCertifInfo, ...codes }, rang) =>
      SORTES.flatMap((sorte) => {
        const code = (sorte === 'codeCertifInfo' && remplaceParCertifInfo) || codes[sorte];
        const liste = certificationsConnues[sorte];
        if (code === null || liste === undefined) return [];
        const active = liste.get(code);
        return fauteSi(
          active !== true,
          `certifications.${rang}.${sorte}`,
          active === false
            ? `La certification ${code} n’est plus active.`
            : `La certification ${code} n’est pas dans la liste connue ici : vérifiez son code.`,
        );
      }),
    ),
};

const SORTES = [
  'codeRncp',
  'codeRs',
  'codeCpf',
  'codeCertifInfo',
] as const satisfies readonly (keyof Certification)[];

/** docs/domain.md section 8, « bloc ». */
export const BLC: Regle<ActionEnSaisie> = {
  code: 'BLC',
  gravite: 'AVERTISSEMENT',
  fautes: ({ blocsCompetences }, { offre: { formation } }) => {
    const codesDeFormation = new Set(formation.certifications.map(({ codeRncp }) => codeRncp));
    return blocsCompetences.flatMap(({ code }, rang) =>
      fauteSi(
        !codesDeFormation.has(code.replace(/BC\d+$/, '')),
        `blocsCompetences.${rang}.code`,
        `Le bloc ${code} n’est d’aucune certification de la formation.`,
      ),
    );
  },
};
