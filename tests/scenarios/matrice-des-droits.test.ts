import { ajouterCasRares, ajouterChampsImportes } from '../support/matrice-imports.ts';
import { NOMS_ACTES } from '@sofi/domain';
import { schema } from '@sofi/graphql';
import { modifierAction } from '@sofi/usecases';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Json } from '../support/matrice.ts';
import { champsDe, filtrer, noter, resumerActes, TYPES_OBJETS } from '../support/matrice.ts';
import { documentDe, issueDe, peut, resumerBase } from '../support/matrice-ecritures.ts';
import { ENTREES } from '../support/matrice-entrees.ts';
import {
  compteDe,
  lotsDe,
  refusDe,
  refusDuTableau,
  TABLEAUX,
  voitOffre,
} from '../support/matrice-lectures.ts';
import { type Offre, identifiant, lireOffre, preparerOffre } from '../support/matrice-offres.ts';
import { type Role, ROLES } from '../support/matrice-roles.ts';
import { type Scene, monterScene } from '../support/matrice-scene.ts';
import { type Temoignage, temoigner } from '../support/matrice-temoins.ts';
import { ABONNEMENTS, ECRITURES } from '../support/table-des-actes.ts';
import { LECTURES, mots } from '../support/table-des-droits.ts';
import { nonEmpty } from '../support/non-empty.ts';

let scene: Scene;
/** Offers to read: drafts, sent, refused, questioned, published and being written again, of one's own and of others. */
let offres: Offre[];
let t: Temoignage;

beforeAll(async () => {
  scene = await monterScene();
  offres = [];
  for (const modele of [
    { genre: 'regionale', etape: 'BROUILLON' },
    { genre: 'privee', etape: 'INCOMPLETE' },
    { genre: 'etrangere', etape: 'REFUSEE' },
    { genre: 'privee', etape: 'REPONDUE' },
    { genre: 'regionale', etape: 'REPRISE' },
    { genre: 'privee', etape: 'REPRISE' },
    { genre: 'regionale', etape: 'REMPLACEE' },
    { genre: 'regionale', etape: 'ENVOYEE' },
    { genre: 'privee', etape: 'ARCHIVEE' },
  ] as const)
    offres.push(await preparerOffre(scene, modele));
  await ajouterChampsImportes(scene, offres);
  await ajouterCasRares(scene, offres[5]!);
  t = await temoigner(scene, offres);
});
afterAll(() => scene.fermer());

const lignesDe = (table: Readonly<Record<string, object>>) =>
  Object.entries(table)
    .flatMap(([type, champs]) => Object.keys(champs).map((champ) => `${type}.${champ}`))
    .toSorted();

test('the table of rights lists every field, mutation and subscription of the schema, and no other', () => {
  expect(lignesDe(LECTURES)).toEqual(
    TYPES_OBJETS.flatMap((type) =>
      champsDe(type).map(({ name }) => `${type.name}.${name}`),
    ).toSorted(),
  );
  expect([...new Set(Object.keys(ECRITURES).map((ligne) => mots(ligne)[0]!))].toSorted()).toEqual(
    Object.keys(schema.getMutationType()!.getFields()),
  );
  expect(Object.keys(ENTREES)).toEqual(Object.keys(ECRITURES));
  expect(Object.keys(ABONNEMENTS)).toEqual(
    Object.keys(schema.getSubscriptionType()?.getFields() ?? {}),
  );
});

test('every field comes with a value to somebody, every text of a draft to those who see all, and every act is somebody’s', async () => {
  const deReponse =
    /Success\.|^(ChampInvalide|FicheReferencee|Consequence|\w+Error|\w+DeProgramme|SessionDeLotArrete)\./;
  expect(lignesDe(LECTURES).filter((ligne) => !t.vus.has(ligne) && !deReponse.test(ligne))).toEqual(
    [],
  );
  const lu = JSON.stringify([...t.temoins.values()]);
  const secrets = offres.flatMap(({ secrets }) => [...secrets]);
  expect(secrets.length).toBeGreaterThan(250);
  expect(secrets.filter((secret) => !lu.includes(secret))).toEqual([]);
  const permis = offres.flatMap(({ action }) =>
    ROLES.flatMap((role) => [...t.regards[role].actes(identifiant('Action', action))]),
  );
  expect(NOMS_ACTES.filter((acte) => !permis.includes(acte))).toEqual([]);
});

// The administrateur is the witness.
const LECTEURS = ROLES.filter((role) => role !== 'administrateur');

test.each(LECTEURS)('%s reads what the table gives them, and not a byte more', async (role) => {
  const caches = offres.flatMap((offre) => (voitOffre(role, offre) ? [] : [...offre.secrets]));
  for (const question of nonEmpty(t.questions)) {
    const { titre } = question;
    const { data, errors, texte } = await scene.demander(role, question.query, question.variables);
    expect(
      caches.filter((secret) => texte.includes(secret)),
      titre,
    ).toEqual([]);
    const refus = refusDe(role, question);
    if (refus) {
      expect(new Set(errors?.map(({ extensions }) => extensions.code)), titre).toEqual(
        new Set([refus]),
      );
      expect(
        Object.values(data ?? {})
          .flat()
          .filter((valeur) => valeur !== null),
        titre,
      ).toEqual([]);
      continue;
    }
    expect(errors, titre).toBeUndefined();
    const attendu =
      titre === 'Query.moi PUBLIEE'
        ? { moi: compteDe(scene, role, t.temoins.get('Utilisateur.*').nodes) }
        : titre === 'Query.mesLots PUBLIEE'
          ? { mesLots: lotsDe(role, t.temoins.get(titre).mesLots) }
          : filtrer(schema.getQueryType()!, t.temoins.get(titre), t.regards[role]);
    expect(resumerActes(data), titre).toEqual(attendu);
  }
});

test.each(ROLES)('%s finds a draft that they may not see by none of its words', async (role) => {
  for (const offre of nonEmpty(offres)) {
    const visible = voitOffre(role, offre);
    const mot = [...offre.secrets].find((secret) => secret.endsWith('intitule'));
    if (mot === undefined) continue; // Published as it is written.
    const compter = async (query: string) => {
      const { data, errors, texte } = await scene.demander(role, query, { mot });
      expect(texte.includes(mot) && !visible).toBe(false);
      return (
        errors?.[0]?.extensions.code ??
        Object.values(data).map((un: Json) => un.totalCount ?? un.total.sessions)
      );
    };
    const q = '($mot: String!)';
    expect(
      await compter(
        `query ${q} { formations(filter: { intitule: $mot }) { totalCount } offres(search: $mot) { totalCount rechercheCorrigee facets(names: [ORGANISME, FORMACODE]) { values { libelle } } } statistiques(par: [PROGRAMME], search: $mot) { total { sessions } } organismes(search: $mot) { totalCount } }`,
      ),
    ).toEqual([0, 0, 0, 0]);
    expect(
      await compter(
        `query ${q} { formations(vue: TRAVAIL, filter: { intitule: $mot }) { totalCount nodes { intitule } } }`,
      ),
    ).toEqual(role === 'anonyme' ? 'UNAUTHENTICATED' : [visible ? 1 : 0]);
    // A word one typo away leads to nothing that is not public.
    const { data } = await scene.demander(
      role,
      '($mot: String!) { offres(search: $mot) { totalCount rechercheCorrigee } }'.replace(
        '(',
        'query (',
      ),
      { mot: mot.replace('intitule', 'intitula') },
    );
    expect(data['offres']).toEqual({ totalCount: 0, rechercheCorrigee: null });
  }
});

let rang = 0;

test.each(Object.entries(ECRITURES))('%s is for whom the table says', async (ligne, ecriture) => {
  const { etape, repetable, regionale, entree } = ENTREES[ligne]!;
  const nom = mots(ligne)[0]!;
  const { [nom]: champ } = schema.getMutationType()!.getFields();
  const document = documentDe(ligne);
  const obtenus = new Set<string>();
  // Of an offer that the Région does not pay, nobody may give its agreement.
  const admis: Role[] = [];
  for (const genre of [
    'regionale',
    ...(etape && !regionale ? ['etrangere' as const] : []),
  ] as const) {
    let offre = etape ? await preparerOffre(scene, { genre, etape }) : offres[0]!;
    const essayer = async (role: Role) => {
      const lue = await lireOffre(scene, offre);
      const input = await entree?.({ scene, offre, lue, rang: rang++ });
      return () => scene.demander(role, document, { input });
    };
    const [permis, refuses] = [true, false].map((attendu) =>
      ROLES.filter((role) => peut(role, ecriture, offre) === attendu),
    ) as [Role[], Role[]];
    const essais = new Map<Role, Awaited<ReturnType<typeof essayer>>>();
    for (const role of refuses) essais.set(role, await essayer(role));
    const avant = await resumerBase(scene);
    const issues: [Role, string][] = [];
    for (const [role, essai] of essais) issues.push([role, issueDe(await essai(), nom)]);
    expect(issues, genre).toEqual(
      refuses.map((role) => [
        role,
        role === 'anonyme'
          ? 'UNAUTHENTICATED'
          : role === 'cle'
            ? 'FORBIDDEN'
            : (ecriture.sinon ?? (voitOffre(role, offre) ? 'FORBIDDEN' : 'INTROUVABLE')),
      ]),
    );
    expect(await resumerBase(scene)).toEqual(avant);
    for (const [essaye, role] of permis.entries()) {
      if (essaye > 0 && etape && !repetable) offre = await preparerOffre(scene, { genre, etape });
      const reponse = await (await essayer(role))();
      expect(issueDe(reponse, nom), `${role}, ${genre}`).toBe('SUCCES');
      admis.push(role);
      noter(schema.getMutationType()!, reponse.data, obtenus);
    }
  }
  expect(admis.length).toBeGreaterThan(0);
  const succes = `${nom.charAt(0).toUpperCase()}${nom.slice(1)}Success`;
  if (String(champ!.type) !== 'Boolean!')
    expect(Object.keys(LECTURES[succes]!).filter((un) => !obtenus.has(`${succes}.${un}`))).toEqual(
      [],
    );
});

/** Steps of two drafts: what somebody may not see stands before and between what they may. */
async function avancer() {
  const [etrangere, regionale] = [
    await preparerOffre(scene, { genre: 'etrangere', etape: 'BROUILLON' }),
    await preparerOffre(scene, { genre: 'regionale', etape: 'BROUILLON' }),
  ];
  const dernier = await scene.base.db.query.evenements.findFirst({
    columns: { id: true },
    orderBy: { id: 'desc' },
  });
  const faites = [etrangere, regionale, etrangere, regionale];
  for (const [n, offre] of faites.entries())
    await modifierAction(scene.env(offre.proprietaire), {
      numero: offre.action,
      version: (await lireOffre(scene, offre)).action.version,
      objectifs: `${offre.nom} ${n}`,
    });
  return { faites, apres: Buffer.from(`Evenement:${dernier!.id}`).toString('base64') };
}
let avancees: ReturnType<typeof avancer> | undefined;

test.each(ROLES)('%s follows what the table lets them, and nothing else', async (role) => {
  const { faites, apres } = await (avancees ??= avancer());
  const vues = faites.filter((offre) => voitOffre(role, offre));
  const evenements = await scene.suivre(
    role,
    'subscription ($apres: ID!) { evenements(apres: $apres) { type fiche champ } }',
    { apres },
    Math.max(1, vues.length),
  );
  if (role === 'anonyme') expect(codesDe(evenements)).toEqual(['UNAUTHENTICATED']);
  else
    expect(evenements).toEqual(
      vues.map(({ formation, action }) => ({
        data: {
          evenements: {
            type: 'MODIFICATION',
            fiche: `${formation}-${action}`,
            champ: 'objectifs',
          },
        },
      })),
    );
  for (const qui of TABLEAUX) {
    const champ = `tableauDeBord(siret: "${scene.sirets[qui]}") { organisme { siret } actions { code nombre } sessions { code nombre } }`;
    const tableaux = await scene.suivre(role, `subscription { ${champ} }`, {}, 1);
    const refus = refusDuTableau(role, qui);
    if (refus) expect(codesDe(tableaux)).toEqual([refus]);
    else {
      const { data } = await scene.demander('administrateur', `{ ${champ} }`);
      expect(tableaux).toEqual([{ data }]);
    }
  }
});

const codesDe = (reponses: Json[]) =>
  reponses.map(({ errors }) => errors?.[0].extensions.code as string | undefined);

test('a refusal shows all its fields to the refused caller', async () => {
  const obtenus = new Set<string>();
  const lue = await lireOffre(scene, offres[1]!);
  const { id, version } = lue.action;
  const [publiee] = (await lireOffre(scene, offres[6]!)).sessions;
  const sansReunion = {
    session: publiee!.id,
    version: publiee!.version,
    informationsCollectives: [],
  };
  for (const [role, ligne, input, attendu] of [
    ['organisme', 'creerFormation', { intitule: ' ' }, 'SAISIE_INVALIDE'],
    ['organisme', 'modifierAction', { action: id, version: version + 1 }, 'VERSION_PERIMEE'],
    ['organisme', 'envoyerEnValidation', { action: id, version }, 'ETAT_INTERDIT'],
    ['autre', 'modifierAction', { action: id, version }, 'INTROUVABLE'],
    ['organisme', 'modifierSession', sansReunion, 'CONFIRMATION_REQUISE'],
  ] as const) {
    const reponse = await scene.demander(role, documentDe(ligne), { input });
    expect(issueDe(reponse, ligne)).toBe(attendu);
    noter(schema.getMutationType()!, reponse.data, obtenus);
  }
  expect(
    lignesDe(LECTURES).filter(
      (ligne) => /^(ChampInvalide|\w+Error)\./.test(ligne) && !obtenus.has(ligne),
    ),
  ).toEqual([]);
});
