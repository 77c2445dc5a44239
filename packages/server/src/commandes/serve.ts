import type { Reglages } from '../env.ts';
import { acteurDeDeveloppement } from '../identite.ts';
import { chargerSiVide, ouvrirAJour } from '../preparer.ts';
import { ouvrirRedis } from '../redis.ts';
import type { Serveur } from '../serveur.ts';
import { demarrer } from '../serveur.ts';

/** Serves until it is asked to stop (SIGINT, SIGTERM). */
export async function serve(reglages: Reglages): Promise<void> {
  const base = await ouvrirAJour(reglages, annoncer);
  const redis =
    reglages.urlDeRedis === undefined || reglages.octetsDeCache === 0
      ? undefined
      : ouvrirRedis(reglages.urlDeRedis, ({ message }) =>
          console.error(`Redis ne répond pas, chaque serveur garde ses réponses : ${message}`),
        );
  let serveur: Serveur;
  try {
    if (reglages.demonstration) await chargerSiVide(base, new Date(), annoncer);
    const acteur = await acteurDeDeveloppement(base.db, reglages.identite);
    serveur = await demarrer({
      base,
      acteur,
      hote: reglages.hote,
      port: reglages.port,
      reponses:
        reglages.octetsDeCache > 0 ? { octets: reglages.octetsDeCache, partage: redis } : undefined,
    });
  } catch (erreur) {
    redis?.fermer();
    await base.fermer();
    throw erreur;
  }
  annoncer('');
  annoncer(`SOFI GraphQL   ${serveur.origine}/graphql`);
  annoncer(`Explorateur    ${serveur.origine}/explorateur`);
  if (reglages.identite)
    annoncer(`Identité de développement : ${JSON.stringify(reglages.identite)}`);

  let arret: Promise<void> | undefined;
  const arreter = () => {
    arret ??= serveur.arreter().then(() => {
      redis?.fermer();
      return base.fermer();
    });
  };
  process.once('SIGINT', arreter).once('SIGTERM', arreter);
}

const annoncer = (ligne: string) => console.log(ligne);
