import { expect, test } from 'vitest';
import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import { code, reussi } from '../support/comptes.ts';
import { chemins, saisieParClient } from '../support/saisie-par-client.ts';

/* An organisme corrects its places and what it says of itself. */

const s = saisieParClient();
const { client, publier, saisir } = s;

const ADRESSE = { lignes: ['3 rue Neuve'], codePostal: '44000', codeInsee: '44109' };

test('a place is corrected, moved, and removed once nothing uses it', async () => {
  const sofi = client('organisme');
  const { lieu } = reussi(await sofi.lieux.creer({ ...ADRESSE, nom: 'Annexe' }));
  expect(chemins(await sofi.lieux.modifier({ lieu: lieu.id, codePostal: '85000' }))).toEqual([
    'codePostal',
  ]);
  expect(
    reussi(await sofi.lieux.modifier({ lieu: lieu.id, nom: null, uai: '0440001m' })).lieu,
  ).toMatchObject({ nom: 'Nantes', uai: '0440001M', adresse: { lignes: ['3 rue Neuve'] } });
  const deplace = reussi(
    await sofi.lieux.modifier({
      lieu: lieu.id,
      lignes: ['1 place du Port'],
      codePostal: '85000',
      codeInsee: '85191',
    }),
  ).lieu;
  expect(deplace.adresse).toMatchObject({ departement: '85', codeInsee: '85191' });
  expect(deplace.latitude).toBeLessThan(47);

  const { session } = await saisir();
  const prise = reussi(
    await sofi.sessions.modifier({
      session: session.id,
      version: session.version,
      lieuInscription: lieu.id,
    }),
  ).session;
  expect(await sofi.lieux.supprimer({ lieu: lieu.id })).toMatchObject({
    champs: [{ chemin: ['lieu'], message: expect.stringContaining(session.code) }],
  });
  reussi(
    await sofi.sessions.modifier({
      session: session.id,
      version: prise.version,
      lieuInscription: null,
    }),
  );
  reussi(await sofi.lieux.supprimer({ lieu: lieu.id }));
  expect((await sofi.lieux.supprimer({ lieu: lieu.id })).__typename).toBe('IntrouvableError');
});

test('what a published session shows of its place is confirmed, and the Région’s stays where it is', async () => {
  const sofi = client('organisme');
  const { session } = await publier();
  const [lieu] = s.siennes.lieux;
  const refus = await sofi.lieux.modifier({ lieu: lieu!, lignes: ['Ailleurs'], confirmer: true });
  expect(refus).toMatchObject({ champs: [{ chemin: ['lignes'], code: 'P05' }] });
  const annonce = await sofi.lieux.modifier({ lieu: lieu!, nom: 'Site principal' });
  expect(annonce).toMatchObject({
    __typename: 'ConfirmationRequiseError',
    consequences: expect.arrayContaining([expect.objectContaining({ fiche: session.code })]),
  });
  reussi(await sofi.lieux.modifier({ lieu: lieu!, nom: 'Site principal', confirmer: true }));
  expect((await client('anonyme').sessions.lire(session.numero))!.lieu!.nom).toBe('Site principal');
});

test('an organisme changes what it says of itself, and its offers show it', async () => {
  const sofi = client('organisme');
  const { session } = await publier();
  expect(
    chemins(
      await sofi.organismes.modifier({
        nom: ' ',
        numeroDeclarationActivite: '123',
        potentiel: ['00000'],
        coordonnees: { courriel: 'nulle part' },
      }),
    ),
  ).toEqual(['nom', 'numeroDeclarationActivite', 'potentiel.0', 'coordonnees.courriel']);
  const { organisme } = reussi(
    await sofi.organismes.modifier({
      nom: 'Campus renommé',
      numeroDeclarationActivite: '52 44 00012 44',
      potentiel: ['43436'],
      coordonnees: { telephones: ['02 99 00 00 07'], courriel: 'accueil@campus.test' },
    }),
  );
  expect(organisme).toMatchObject({
    nom: 'Campus renommé',
    numeroDeclarationActivite: '52440001244',
    potentiel: ['43436'],
    coordonnees: { telephones: ['02 99 00 00 07'], courriel: 'accueil@campus.test', fax: [] },
  });
  const seconde = reussi(await sofi.organismes.modifier({ coordonnees: { courriel: null } }));
  expect(seconde.organisme.coordonnees).toMatchObject({
    telephones: ['02 99 00 00 07'],
    courriel: null,
  });
  const trouvees = await client('anonyme').offres.compter({
    search: 'campus renommé',
    filter: { responsables: [SIRET_DE_DEMONSTRATION] },
  });
  expect(trouvees).toBeGreaterThan(0);
  expect((await client('anonyme').sessions.lire(session.numero))!.responsable.nom).toBe(
    'Campus renommé',
  );
  expect(
    await code(
      client('region').organismes.modifier({ organisme: SIRET_DE_DEMONSTRATION, nom: 'X' }),
    ),
  ).toBe('FORBIDDEN');
});
