import { and, eq, isNotNull, isNull, or } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { certifications } from '../../tables/formation.ts';
import { ecrireOffresDeFormation } from './vues.ts';

/** Every replacement of a Certif Info code that is known here. */
export async function remplacementsConnus(
  tx: Db,
): Promise<{ ancien: string; nouveau: string; errone: boolean }[]> {
  const connus = await tx
    .selectDistinct({
      ancien: certifications.codeCertifInfo,
      nouveau: certifications.remplaceParCertifInfo,
    })
    .from(certifications)
    .where(and(isNotNull(certifications.codeCertifInfo), isNotNull(certifications.remplaceLe)));
  return connus.map(({ ancien, nouveau }) => ({
    ancien: ancien!,
    nouveau: nouveau!,
    errone: false,
  }));
}

/** Says of a formation's certification, in both views, that another code stands for it: both codes find its offers. @returns false where it has no such code. */
export async function remplacerCode(
  tx: Db,
  formationNumero: number,
  { ancien, nouveau, maintenant }: { ancien: string; nouveau: string; maintenant: Date },
): Promise<boolean> {
  const remplacees = await tx
    .update(certifications)
    .set({ remplaceParCertifInfo: nouveau, remplaceLe: maintenant, acquitteLe: null })
    .where(
      and(
        eq(certifications.formationNumero, formationNumero),
        or(
          eq(certifications.codeCertifInfo, ancien),
          eq(certifications.remplaceParCertifInfo, ancien),
        ),
      ),
    )
    .returning({ rang: certifications.rang });
  if (remplacees.length === 0) return false;
  await ecrireOffresDeFormation(tx, formationNumero);
  return true;
}

/** The organisme took note of the replacements of a formation, in both views. */
export async function acquitterCodes(
  tx: Db,
  formationNumero: number,
  maintenant: Date,
): Promise<void> {
  await tx
    .update(certifications)
    .set({ acquitteLe: maintenant })
    .where(
      and(
        eq(certifications.formationNumero, formationNumero),
        isNotNull(certifications.remplaceLe),
        isNull(certifications.acquitteLe),
      ),
    );
}
