import { abonnements, envois } from '@sofi/database';
import { ecrireCodeFasd, IntrouvableError } from '@sofi/domain';
import { rejouerTout } from '@sofi/usecases';
import { asc, count, eq } from 'drizzle-orm';
import { ArretAnnonce } from '../arret.ts';
import type { Reglages } from '../env.ts';
import { ouvrirAJour } from '../preparer.ts';

/** `webhooks lister`: one address a line, with what waits for it and its dead letters. */
export async function listerWebhooks({ json }: { json: boolean }, reglages: Reglages) {
  await avecBase(reglages, async ({ db }) => {
    const lus = await db
      .select({
        id: abonnements.id,
        url: abonnements.url,
        suspenduLe: abonnements.suspenduLe,
        echecs: abonnements.echecs,
        enAttente: count(envois.id),
        morts: count(envois.mortLe),
      })
      .from(abonnements)
      .leftJoin(envois, eq(envois.abonnementId, abonnements.id))
      .groupBy(abonnements.id)
      .orderBy(asc(abonnements.id));
    for (const { suspenduLe, enAttente, ...lu } of lus) {
      const un = { ...lu, actif: suspenduLe === null, enAttente: enAttente - lu.morts };
      console.log(
        json
          ? JSON.stringify(un)
          : `${un.id}\t${un.url}\t${un.actif ? 'actif' : 'suspendu'}, échecs : ${un.echecs}, en attente : ${un.enAttente}, morts : ${un.morts}`,
      );
    }
  });
}

/** `webhooks morts NUMBER`: its dead letters, oldest first, with why. */
export async function listerMorts(id: number, { json }: { json: boolean }, reglages: Reglages) {
  await avecBase(reglages, async ({ db }) => {
    const lus = await db.query.envois.findMany({
      where: { abonnementId: id, mortLe: { isNotNull: true } },
      orderBy: { id: 'asc' },
    });
    for (const { rang, formation, action, session, type, mortLe, erreur } of lus) {
      const code = ecrireCodeFasd(formation, action, session);
      console.log(
        json
          ? JSON.stringify({ message: `msg_${id}_${rang}`, code, type, mortLe, erreur })
          : `msg_${id}_${rang}\t${code}\t${type}\t${mortLe!.toISOString()}\t${erreur ?? ''}`,
      );
    }
  });
}

/** `webhooks rejouer NUMBER`: all that waits for it is due at once, dead letters too; a server sends it. @throws ArretAnnonce */
export async function rejouerWebhook(id: number, reglages: Reglages) {
  await avecBase(reglages, async ({ db }) => {
    const rejoues = await rejouerTout(db, id, new Date()).catch((erreur: unknown) => {
      if (erreur instanceof IntrouvableError) throw new ArretAnnonce(erreur.message);
      throw erreur;
    });
    console.log(`Messages à renvoyer : ${rejoues}. Un serveur en marche les envoie.`);
  });
}

async function avecBase(
  reglages: Reglages,
  travail: (base: Awaited<ReturnType<typeof ouvrirAJour>>) => Promise<void>,
) {
  const base = await ouvrirAJour(reglages, (etape) => console.error(etape));
  try {
    await travail(base);
  } finally {
    await base.fermer();
  }
}
