import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import type { SessionInput } from '@sofi/sdk';
import { expect, test } from 'vitest';
import { reussi } from '../support/comptes.ts';
import {
  ACTION,
  chemins,
  FORMATION,
  reunion,
  saisieParClient,
  SESSION,
} from '../support/saisie-par-client.ts';

/* The organisme that is tired of the Région's rules, and looks for a way round them: each is refused, with what to do instead. */

const s = saisieParClient();
const { cible, client, publier, saisir } = s;

test('a lot of another organisme is refused wherever it is named', async () => {
  const sofi = client('organisme');
  const { action, session, dispositif, formation } = await saisir();
  const lot = s.siennes.programme.lots.nodes.find(
    ({ mandataire }) => mandataire.siret !== SIRET_DE_DEMONSTRATION,
  )!.id;
  const refus = [
    await sofi.formations.creer({ ...FORMATION, intitule: 'Soins', lot }),
    await sofi.actions.creer({ ...ACTION, formation: formation.id, lot }),
    await sofi.sessions.creer({ ...SESSION, action: action.id, lot }),
    await sofi.dispositifs.creer({ session: session.id, lot, nombrePlaces: 2 }),
    await sofi.dispositifs.modifier({
      dispositif: dispositif.id,
      version: dispositif.version,
      lot,
    }),
  ];
  for (const un of refus)
    expect(un).toMatchObject({
      __typename: 'SaisieInvalideError',
      champs: [
        { chemin: ['lot'], code: 'P03', message: expect.stringContaining('choisissez un lot') },
      ],
    });
});

test('a lot or a programme goes with no type but the Région’s, at creation as after it', async () => {
  const sofi = client('organisme');
  const { session, dispositif } = await saisir();
  const { lot, programme } = s.siennes;
  const creer = (champs: object) =>
    sofi.dispositifs.creer({ session: session.id, nombrePlaces: 2, ...champs });
  expect(chemins(await creer({ type: 'CPF', lot }))).toEqual(['lot']);
  expect(chemins(await creer({ type: 'PRIVE', programme: programme.id }))).toEqual(['programme']);
  const { id, version } = dispositif;
  expect(
    chemins(await sofi.dispositifs.modifier({ dispositif: id, version, type: 'FRANCE_TRAVAIL' })),
  ).toEqual(['programme', 'lot']);
  const autre = reussi(
    await sofi.dispositifs.modifier({
      dispositif: id,
      version,
      type: 'FRANCE_TRAVAIL',
      programme: null,
      lot: null,
    }),
  ).dispositif;
  expect(autre).toMatchObject({ type: 'FRANCE_TRAVAIL', lot: null });
});

/** The session of a published offer and its dispositif, as they may be written now. */
async function travail(numero: number) {
  const [session] = (await client('organisme').actions.suivre(numero))!.sessions.nodes;
  return { session: session!, dispositif: session!.dispositifs[0]! };
}
const modifier = async (numero: number, champs: object) => {
  const { id, version } = (await travail(numero)).session;
  return client('organisme').sessions.modifier({ session: id, version, ...champs });
};
const accorder = async (numero: number, champs: object = {}) => {
  const { id, version } = (await travail(numero)).dispositif;
  return client('region').dispositifs.donnerAccordRegion({
    dispositif: id,
    version,
    date: '2026-11-23',
    reference: 'AC-1',
    ...champs,
  });
};
const envoyer = async (numero: number) =>
  client('organisme').actions.envoyerEnValidation(await cible(numero));
/** What is left to be agreed to: where, and that the refusal says what to do. */
async function refusP05(numero: number) {
  const refus = await envoyer(numero);
  if (refus.__typename !== 'EtatInterditError') throw new Error(refus.__typename);
  const anomalies = refus.anomalies.filter(({ code }) => code === 'P05');
  const attendu = /^L’accord de la Région .*Demandez-lui son accord/;
  expect(anomalies.filter(({ message }) => !attendu.test(message))).toEqual([]);
  return anomalies.map(({ champ }) => champ);
}

test('an agreement is to stated values, on a day that is come, for one change', async () => {
  const { numero } = await publier();
  expect(await accorder(numero)).toMatchObject({
    __typename: 'EtatInterditError',
    message: expect.stringContaining('saisit d’abord'),
  });
  reussi(await modifier(numero, { debut: '2027-03-08' }));
  const champ = ['dispositifs.0.accordRegionLe'];
  expect(await refusP05(numero)).toEqual(champ);
  expect(chemins(await accorder(numero, { date: '2026-11-24' }))).toEqual(['date']);

  // What the Région read is what it agrees to.
  const lu = (await travail(numero)).dispositif;
  reussi(await modifier(numero, { debut: '2027-03-15' }));
  expect(await accorder(numero, { version: lu.version })).toMatchObject({
    __typename: 'VersionPerimeeError',
  });
  reussi(await accorder(numero));
  reussi(await modifier(numero, { debut: '2027-03-22' }));
  expect(await refusP05(numero)).toEqual(champ);
  reussi(await modifier(numero, { debut: '2027-03-15', dureeCentreHeures: 300 }));
  expect(await refusP05(numero)).toEqual(champ);

  // Given up and written anew, the same change has its agreement still.
  reussi(await client('organisme').actions.abandonnerModifications(await cible(numero)));
  reussi(await modifier(numero, { debut: '2027-03-15' }));
  reussi(await envoyer(numero));
  reussi(await client('valideur').actions.valider(await cible(numero)));

  // Published, it does not cover the next one, even back to where it was.
  for (const debut of ['2027-03-01', '2027-03-22']) {
    reussi(await modifier(numero, { debut }));
    expect(await refusP05(numero)).toEqual(champ);
  }
});

test('neither a session nor a dispositif is exchanged for another, nor one more added', async () => {
  const sofi = client('organisme');
  const { numero } = await publier();
  const { session, dispositif } = await travail(numero);
  const { lot } = s.siennes;
  reussi(await sofi.dispositifs.creer({ session: session.id, lot, nombrePlaces: 200 }));
  expect(await refusP05(numero)).toEqual(['dispositifs.1.accordRegionLe']);
  const { id, version } = dispositif;
  reussi(await sofi.supprimerFiche({ fiche: id, version }));
  expect(await refusP05(numero)).toEqual(['dispositifs', 'dispositifs.0.accordRegionLe']);
  // Taken away, it is agreed to by its identifier all the same.
  const retire = { dispositif: id, version, date: '2026-11-23', reference: 'AC-9' };
  reussi(await client('region').dispositifs.donnerAccordRegion(retire));
  expect(await refusP05(numero)).toEqual(['dispositifs.0.accordRegionLe']);

  reussi(await sofi.actions.abandonnerModifications(await cible(numero)));
  const a = (await travail(numero)).session;
  reussi(
    await sofi.sessions.dupliquer({
      session: a.id,
      version: a.version,
      periodes: [{ debut: '2027-04-01', fin: '2027-07-30' }],
      lieux: [],
    }),
  );
  reussi(await sofi.supprimerFiche({ fiche: a.id, version: a.version }));
  expect(await refusP05(numero)).toEqual(['sessions']);
});

test('an immediate publication is refused when it breaks a rule, and confirmed when it leaves a channel', async () => {
  const { numero } = await publier();
  const reunion = { date: '2027-01-12', heureDebut: '09h30', heureFin: '11h00' };
  const [lieu] = s.siennes.lieux;
  const informations = (...informationsCollectives: object[]) =>
    modifier(numero, { informationsCollectives });
  const refus = [
    [informations({ ...reunion, lieu, date: '2027-03-02' }), '0.date', 'D03'],
    [informations({ ...reunion, lieu, heureFin: '09h00' }), '0.heureFin', 'D03'],
    [informations({ ...reunion, url: 'ftp://exemple.fr' }), '0.url', 'URL'],
  ] as const;
  for (const [reponse, champ, code] of refus)
    expect(await reponse).toMatchObject({
      __typename: 'SaisieInvalideError',
      champs: [{ chemin: ['informationsCollectives', ...champ.split('.')], code }],
    });
  expect(await informations(reunion)).toMatchObject({
    champs: [{ chemin: ['informationsCollectives'], code: 'K01' }],
  });
  expect(await modifier(numero, { etatRecrutement: null })).toMatchObject({
    champs: [{ chemin: ['etatRecrutement'], code: 'REQ' }],
  });
  const videe = await modifier(numero, { informationsCollectives: null });
  expect(videe).toMatchObject({
    __typename: 'ConfirmationRequiseError',
    consequences: ['SITES_REGIONAUX', 'KAIROS', 'OUIFORM'].map((canal) => ({
      canal,
      agir: expect.stringContaining('ajouter une information collective'),
    })),
  });
  const { session } = await travail(numero);
  const lire = async () =>
    (
      await s.demander(
        'query ($n: Int!) { session(numero: $n) { urls informationsCollectives { date } } }',
        { n: session.numero },
      )
    ).data['session'];
  expect((await lire()).informationsCollectives).toHaveLength(1);
  reussi(await modifier(numero, { informationsCollectives: null, confirmer: true }));
  expect((await lire()).informationsCollectives).toEqual([]);
  reussi(await modifier(numero, { urls: ['https://exemple.fr/session'] }));
  expect((await lire()).urls).toEqual(['https://exemple.fr/session']);
});

test('a whole offer entered anew under its references walks round nothing', async () => {
  const sofi = client('organisme');
  const { lot, contacts, lieux } = s.siennes;
  const places = (nombrePlaces: number) => ({ lot, nombrePlaces });
  const session: SessionInput = {
    ...SESSION,
    reference: 'FATIGUE-S',
    lieu: lieux[0]!,
    contacts,
    informationsCollectives: [reunion(s.siennes)],
    dispositifs: [places(12)],
  };
  const saisirAvec = (changement: Partial<SessionInput>) =>
    sofi.offres.saisir({
      reference: 'FATIGUE',
      formation: { ...FORMATION, intitule: 'Aide-soignant', formacodes: ['43436', '15084'] },
      actions: [
        {
          ...ACTION,
          reference: 'FATIGUE-A',
          lot,
          contacts,
          sessions: [{ ...session, ...changement }],
        },
      ],
    });
  const { numero } = reussi(await saisirAvec({})).actions[0]!;
  reussi(await envoyer(numero));
  reussi(await client('valideur').actions.valider(await cible(numero)));

  const [un, deux] = [0, 1].map((rang) => `dispositifs.${rang}.accordRegionLe`);
  const cpf = { type: 'CPF', lot: null, programme: null, nombrePlaces: 12 } as const;
  const essais: [Partial<SessionInput>, unknown[]][] = [
    [{ dispositifs: [places(200)] }, [un]],
    [{ dispositifs: [places(12), places(90)] }, [deux]],
    [{ dispositifs: [cpf] }, [un]],
    [{ dispositifs: [cpf, places(12)] }, [un, deux]],
    [{ dispositifs: [] }, ['dispositifs']],
    [{ reference: 'FATIGUE-S2' }, ['sessions']],
    [{ debut: '2027-03-08' }, [un]],
    [{ lieu: lieux[1]! }, [un]],
  ];
  for (const [changement, champs] of essais) {
    reussi(await saisirAvec(changement));
    expect([changement, await refusP05(numero)]).toEqual([changement, champs]);
    reussi(await sofi.actions.abandonnerModifications(await cible(numero)));
  }
});
