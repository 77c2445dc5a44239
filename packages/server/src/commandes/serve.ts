import { constants } from 'node:os';
import { compterMotsCourants, elaguerChangements, recompterOffres } from '@sofi/database';
import { jourAParis } from '@sofi/domain';
import { archiverSessionsTerminees, nettoyerComptes } from '@sofi/usecases';
import type { Reglages } from '../env.ts';
import { ouvrirExpediteur } from '../courriel/expediteur.ts';
import type { Facteur } from '../courriel/file.ts';
import { demarrerFacteur } from '../courriel/file.ts';
import { decrire } from '../decrire.ts';
import { acteurDeDeveloppement } from '../identite.ts';
import { chargerSiVide, ouvrirAJour } from '../preparer.ts';
import { createLogger } from '../operation/logger.ts';
import { ouvrirRedis } from '../redis.ts';
import type { Dispatcher } from '../webhooks/dispatcher.ts';
import { startDispatcher } from '../webhooks/dispatcher.ts';
import type { Serveur } from '../serveur.ts';
import { demarrer } from '../serveur.ts';

/** Serves until it is asked to stop (SIGINT, SIGTERM). */
export async function serve(reglages: Reglages): Promise<void> {
  const log = createLogger(reglages.logFormat, (line) => process.stdout.write(line));
  const annoncer = (ligne: string) => log('info', ligne);
  // Who reads the log may go: that stops nothing.
  process.stdout.on('error', () => {});
  // The first process of a container is sent no signal that it does not listen to.
  let arreter: () => void = () => process.exit(128 + constants.signals.SIGTERM);
  process.once('SIGINT', () => arreter()).once('SIGTERM', () => arreter());
  const base = await ouvrirAJour(reglages, annoncer, { entretien: false });
  const redis =
    reglages.urlDeRedis === undefined
      ? undefined
      : ouvrirRedis(reglages.urlDeRedis, ({ message }) =>
          log(
            'warn',
            `Redis ne répond pas, chaque serveur garde ses réponses et compte seul : ${message}`,
          ),
        );
  let serveur: Serveur;
  let facteur: Facteur | undefined;
  let webhooks: Dispatcher | undefined;
  try {
    if (reglages.demonstration) await chargerSiVide(base, new Date(), annoncer);
    const acteur = await acteurDeDeveloppement(base.db, reglages.identite);
    serveur = await demarrer({
      base,
      acteur,
      hote: reglages.hote,
      port: reglages.port,
      comptes: reglages.comptes,
      fournisseur: reglages.fournisseur,
      proxys: reglages.proxys,
      limits: reglages.limits,
      budgets: reglages.budgets,
      sharedCounter: redis,
      quotas: reglages.quotas,
      privateWebhooks: reglages.privateWebhooks,
      sessionPage: reglages.sessionPage,
      hsts: reglages.hsts,
      introspection: reglages.introspection,
      mcpName: reglages.mcpName,
      suggestions: reglages.suggestions,
      plans: reglages.plans,
      deadlines: {
        read: reglages.postgres.readTimeout,
        write: reglages.postgres.writeTimeout,
        export: reglages.exportTimeout,
      },
      drainage: reglages.drainage,
      metricsAddress: reglages.metricsAddress,
      log,
      apresMutation() {
        facteur?.reveiller();
        webhooks?.wake();
      },
      columnIndexFrom: reglages.columnIndexFrom,
      reponses:
        reglages.octetsDeCache > 0 ? { octets: reglages.octetsDeCache, partage: redis } : undefined,
    });
  } catch (erreur) {
    redis?.fermer();
    await base.fermer();
    throw erreur;
  }
  const { db } = base;
  facteur = demarrerFacteur({
    db,
    expediteur: ouvrirExpediteur(reglages.courriel, annoncer),
    horloge: () => new Date(),
    signaler: (erreur, courriel) =>
      log(
        'warn',
        courriel
          ? `Courriel ${courriel.id}, essai ${courriel.essais} : ${decrire(erreur)}`
          : `Les courriels ne se lisent pas : ${decrire(erreur)}`,
      ),
  });
  webhooks = startDispatcher({
    db,
    privateNetwork: reglages.privateWebhooks,
    clock: () => new Date(),
    report: (error, webhook) =>
      log(
        'warn',
        webhook
          ? `Webhook ${webhook.id}, essai ${webhook.essais} : ${decrire(error)}`
          : `Les webhooks ne se lisent pas : ${decrire(error)}`,
      ),
  });
  const signaler = (erreur: unknown) => log('error', decrire(erreur));
  // Offers that are over count no more: the counters follow within the hour, and answers at once.
  const recompter = () => recompterOffres(db, jourAParis(new Date())).catch(signaler);
  const compterMots = () => compterMotsCourants(db).catch(signaler);
  const { archiveAfterMonths } = reglages;
  const archiverLesTerminees = async () => {
    if (archiveAfterMonths > 0)
      await archiverSessionsTerminees({ db, maintenant: new Date() }, archiveAfterMonths).catch(
        signaler,
      );
  };
  await Promise.all([recompter(), compterMots()]);
  const menage = setInterval(() => {
    nettoyerComptes(db, new Date(), reglages.comptes).catch(signaler);
    void recompter();
    void compterMots();
    elaguerChangements(db, new Date(Date.now() - reglages.changesKept)).catch(signaler);
    void archiverLesTerminees();
  }, 3_600_000).unref();
  annoncer('');
  annoncer(`Application    ${serveur.origine}/`);
  annoncer(`SOFI GraphQL   ${serveur.origine}/graphql`);
  annoncer(`Explorateur    ${serveur.origine}/explorateur`);
  if (reglages.identite)
    annoncer(`Identité de développement : ${JSON.stringify(reglages.identite)}`);

  // A second signal ends the process at once.
  arreter = () => {
    const terme = setTimeout(() => {
      log('error', 'L’arrêt a pris trop de temps : ce qui restait est abandonné.');
      process.exit(1);
    }, TERME).unref();
    void (async () => {
      clearInterval(menage);
      await Promise.all([serveur.arreter(), facteur.arreter(), webhooks.stop()]);
      redis?.fermer();
      await base.fermer();
      clearTimeout(terme);
    })();
  };
}

/** Milliseconds from the signal to the end, whatever is under way. */
const TERME = 25_000;
