import { lignes, tableau } from '@sofi/database';
import type { EnvDActe } from '@sofi/usecases';
import { creerSession, envoyerEnValidation, modifierAction, valider } from '@sofi/usecases';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import type { ActionDeDocument, FormationDeDocument } from '../support/document-lheo.ts';
import { documentLheo } from '../support/document-lheo.ts';
import { importer } from '../support/lheo.ts';
import { acteur, env, lotDeDemo, saisirOffreComplete } from '../support/saisie.ts';
import { nonEmpty } from '../support/non-empty.ts';

/** Few here; `IMPORT_FICHIERS=5000`, `IMPORT_NUITS=30 IMPORT_OFFRES=5000` after a change of the import. */
const FICHIERS = Number(process.env['IMPORT_FICHIERS'] ?? 60);
const NUITS = Number(process.env['IMPORT_NUITS'] ?? 6);
const OFFRES = Number(process.env['IMPORT_OFFRES'] ?? 30);
const LONGTEMPS = 3_600_000;

let base: Awaited<ReturnType<typeof baseDeTest>>;
beforeAll(async () => {
  base = await baseDeTest();
});
afterAll(() => base.fermer());

/** The same numbers each time: Park and Miller. */
function hasard(graine: number) {
  let etat = graine;
  return (max: number) => {
    etat = (etat * 48_271) % 2_147_483_647;
    return etat % max;
  };
}

const MODELE = documentLheo(
  { numero: 'F1', actions: [{ numero: 'A1', places: 3, contact: 'Nom' }, { numero: 'A2' }] },
  { numero: 'F2', certifInfo: '12345', actions: [{ numero: 'A3', places: 1 }] },
);

/** Something that a sender does wrong. */
function abimer(texte: string, de: (max: number) => number): string | Uint8Array {
  const feuilles = [...texte.matchAll(/<([\w-]+)[^<>]*>[^<>]*<\/\1>/g)];
  if (feuilles.length === 0) return texte;
  const { 0: element, index } = feuilles[de(feuilles.length)]!;
  const [avant, apres] = [texte.slice(0, index), texte.slice(index + element.length)];
  const contenu = (dit: string) => avant + element.replace(/>[^<>]*</, () => `>${dit}<`) + apres;
  switch (de(12)) {
    case 0:
      return avant + apres;
    case 1:
      return avant + element + element + apres;
    case 2: {
      const suivante = /^\s*<([\w-]+)[^<>]*>[^<>]*<\/\1>/.exec(apres)?.[0] ?? '';
      return avant + suivante + element + apres.slice(suivante.length);
    }
    case 3:
      return contenu('x'.repeat(1 + de(7000)));
    case 4:
      return contenu(['-1', '20261399', 'oui', '99999999999', ' ', '\t', '😀', 'é\u0301'][de(8)]!);
    case 5:
      return Buffer.from(contenu('é'), 'latin1');
    case 6:
      return texte.slice(0, de(texte.length));
    case 7:
      return contenu('a & b');
    case 8:
      return contenu(`<![CDATA[${'<b>'.repeat(de(9))}]]>`);
    case 9:
      return texte.replace(
        /numero="[^"]*"/,
        ['', 'numero=""', `numero="${'9'.repeat(de(9000))}"`][de(3)]!,
      );
    case 10:
      return (
        avant.replace(/<([\w-]+)>(?=[^<]*$)/, '<$1 inconnu="1"><inconnu>1</inconnu>') +
        element +
        apres
      );
    default:
      return Buffer.concat([
        Buffer.from(texte.slice(0, index)),
        Buffer.from([de(256), de(256)]),
        Buffer.from(texte.slice(index)),
      ]);
  }
}

test(
  'no damaged file ends a run, leaves half a formation, or is refused without its place',
  async () => {
    let erreurs = 0;
    for (let rang = 0; rang < FICHIERS; rang++) {
      const de = hasard(rang + 1);
      let texte: string | Uint8Array = abimer(MODELE, de);
      if (typeof texte === 'string' && de(2) === 0) texte = abimer(texte, de);
      const source = `flou-${rang}`;
      const { rapport, anomalies } = await importer(base, texte, { source });
      for (const { gravite, message, ligne, chemin, code } of anomalies)
        if (gravite === 'ERREUR' && code !== 'RIEN') {
          erreurs++;
          expect([rang, message.length > 10, ligne > 0]).toEqual([rang, true, true]);
          expect([rang, chemin !== '' || rapport.illisibles === 1]).toEqual([rang, true]);
        }
      const [ecrit] = await lignes<{ formations: number; entieres: number }>(
        base.db,
        sql`select count(*)::int as formations, count(*) filter (where exists (
              select from actions a join sessions s on s.vue = a.vue and s.action_numero = a.numero
              where a.vue = f.vue and a.formation_numero = f.numero))::int as entieres
          from formations f where source = ${source} and vue = 'PUBLIEE'`,
      );
      expect([rang, ecrit!.formations, ecrit!.entieres]).toEqual([
        rang,
        rapport.creees,
        rapport.creees,
      ]);
    }
    expect(erreurs).toBeGreaterThan(0);
  },
  LONGTEMPS,
);

interface Sessions {
  code: string;
  session: string;
}
const publiees = (source: string) =>
  lignes<Sessions>(
    base.db,
    sql`select a.formation_numero || '-' || a.numero || '-' || s.numero as code, s.numero_source as session
      from sessions s join actions a on a.vue = s.vue and a.numero = s.action_numero
      where s.vue = 'PUBLIEE' and s.source = ${source} order by s.numero_source`,
  );

async function cibleDe(numero: number) {
  const [action] = await lignes<{ numero: number; version: number }>(
    base.db,
    sql`select numero, version from actions where vue = 'TRAVAIL' and numero = ${numero}`,
  );
  return action!;
}

/** Sent by its organisme, validated by the Cariforef: published. */
async function publier(organisme: EnvDActe, valideur: EnvDActe, numero: number): Promise<void> {
  await envoyerEnValidation(organisme, await cibleDe(numero));
  await valider(valideur, await cibleDe(numero));
}

test(
  'a month of nights: no hand-made fiche is lost, no code of a living session changes, and the end is the last file',
  async () => {
    const de = hasard(7);
    const source = 'mois';
    const { lot, mandataire } = await lotDeDemo(base);
    let offres: FormationDeDocument[] = Array.from({ length: OFFRES }, (_, rang) => ({
      numero: `F${rang}`,
      // The feed gives some offers of the organisme that enters its own by hand.
      ...(rang % 3 === 0 ? { siret: mandataire.siret } : {}),
      actions: Array.from({ length: 1 + (rang % 3) }, (__, n): ActionDeDocument => ({
        numero: `A${rang}.${n}`,
        session: `S${rang}.${n}`,
        places: 5,
      })),
    }));
    let envoyees = offres;
    let prochain = OFFRES;
    const codes = new Map<string, string>();
    const saisies: number[] = [];
    const validees: { action: number; session: number }[] = [];
    const [titulaire, valideur] = [acteur('ORGANISME', [mandataire]), acteur('VALIDEUR')].map(
      (qui) => env(base, qui),
    ) as [EnvDActe, EnvDActe];
    for (let nuit = 0; nuit < NUITS; nuit++) {
      const envoi = documentLheo(...offres, {
        numero: `ERREUR${nuit}`,
        actions: [{ numero: `E${nuit}`, debut: '20271399' }],
      });
      const { rapport } = await importer(base, envoi, { source, complet: true });
      expect(rapport).toMatchObject({ refusees: 1, illisibles: 0 });
      envoyees = offres;
      const vivantes = await publiees(source);
      for (const { session, code } of nonEmpty(vivantes)) {
        expect([nuit, session, codes.get(session) ?? code]).toEqual([nuit, session, code]);
        codes.set(session, code);
      }
      expect(vivantes.map(({ session }) => session)).toEqual(
        offres
          .flatMap(({ actions }) => actions.map(({ session }) => session!))
          .toSorted((a, b) => (a < b ? -1 : 1)),
      );
      const action = Number(vivantes[de(vivantes.length)]!.code.split('-')[1]);
      const [sien] = await lignes<{ id: number; siret: string }>(
        base.db,
        sql`select o.id, o.siret from actions a join organismes o on o.id = a.dispensateur_id
          where a.vue = 'PUBLIEE' and a.numero = ${action}`,
      );
      saisies.push(
        await creerSession(env(base, acteur('ORGANISME', [sien!])), {
          action,
          debut: '2027-09-01',
          fin: '2027-12-01',
        }),
      );
      const { action: neuve, session } = await saisirOffreComplete(titulaire, lot);
      await publier(titulaire, valideur, neuve);
      validees.push({ action: neuve, session });
      // What was published before is changed, and published again.
      const { action: reprise } = validees[de(validees.length)]!;
      await modifierAction(titulaire, {
        ...(await cibleDe(reprise)),
        objectifs: `Saisi la nuit ${nuit}.`,
      });
      await publier(titulaire, valideur, reprise);
      offres = offres.flatMap((offre): FormationDeDocument[] => {
        switch (de(24)) {
          case 0: // One of its sessions ends.
            return offre.actions.length > 1
              ? [{ ...offre, actions: offre.actions.slice(1) }]
              : [offre];
          case 1: // Renumbered.
            return [{ ...offre, numero: `${offre.numero}b` }];
          case 2:
            return [{ ...offre, objectif: `Objectif de la nuit ${nuit}.` }];
          case 3:
            return [
              {
                ...offre,
                actions: offre.actions.map((une) => ({ ...une, fin: `202707${10 + (nuit % 20)}` })),
              },
            ];
          case 4: {
            const neuf = prochain++;
            return [
              offre,
              {
                numero: `F${neuf}`,
                actions: [{ numero: `A${neuf}.0`, session: `S${neuf}.0`, places: 2 }],
              },
            ];
          }
          case 5:
            return de(8) === 0 ? [] : [offre];
          default:
            return [offre];
        }
      });
    }
    const restantes = await lignes<{ numero: number }>(
      base.db,
      sql`select numero from sessions where vue = 'TRAVAIL' and numero = any(${tableau(saisies, 'integer')}) order by numero`,
    );
    expect(restantes.map(({ numero }) => numero)).toEqual(saisies.toSorted((a, b) => a - b));
    const numeros = validees.map(({ session }) => session);
    const publiques = await lignes<{ session: number }>(
      base.db,
      sql`select session from offres where session = any(${tableau(numeros, 'integer')}) order by session`,
    );
    expect(publiques.map(({ session }) => session)).toEqual(numeros.toSorted((a, b) => a - b));
    // The last file, and nothing older of it.
    const { rapport, anomalies } = await importer(base, documentLheo(...envoyees), {
      source,
      complet: true,
    });
    expect(rapport).toMatchObject({ creees: 0, modifiees: 0, refusees: 0, retirees: 0 });
    expect(anomalies.filter(({ code }) => code === 'CONFLIT')).toEqual([]);
    expect(
      await lignes(
        base.db,
        sql`select s.numero_source as session, s.fin_lheo as fin, a.objectifs
          from sessions s join actions a on a.vue = s.vue and a.numero = s.action_numero
          where s.vue = 'PUBLIEE' and s.source = ${source} order by s.numero_source`,
      ),
    ).toEqual(
      envoyees
        .flatMap(({ objectif = 'Peindre.', actions }) =>
          actions.map(({ session, fin = '20270630' }) => ({ session, fin, objectifs: objectif })),
        )
        .toSorted((a, b) => (a.session! < b.session! ? -1 : 1)),
    );
  },
  LONGTEMPS,
);
