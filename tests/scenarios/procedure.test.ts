import { utilisateurs } from '@sofi/database';
import type { SofiClient } from '@sofi/sdk';
import { expect, test } from 'vitest';
import { code, cleDe, MOT_DE_PASSE, reussi, serveurDeComptes, siret } from '../support/comptes.ts';
import { ACTION, FORMATION, ressources, reunion, SESSION } from '../support/saisie-par-client.ts';

const s = serveurDeComptes();

/** An account that the Cariforef opens for its own people and for the Région's: its password is chosen by mail. */
async function ouvrirCompteDe(courriel: string, role: 'VALIDEUR' | 'REGION'): Promise<SofiClient> {
  await s.base.db.insert(utilisateurs).values({ courriel, roles: [role] });
  const { comptes } = s.anonyme();
  await comptes.demanderReinitialisation(courriel);
  const cle = cleDe(await s.courriel(courriel));
  reussi(await comptes.reinitialiserMotDePasse({ cle, motDePasse: MOT_DE_PASSE }));
  return s.connecte(courriel);
}

test(
  'the procedure, from the activation key to the publication and back',
  { timeout: 60_000 },
  async () => {
    // The Région's programme is there; a key is asked for, an account made.
    const anonyme = s.anonyme();
    expect((await anonyme.programmes(2027)).map(({ code }) => code)).toContain('PREPA-SS');
    await s.ouvrirCompte('saisie@organisme.test');
    const sofi = await s.connecte('saisie@organisme.test');
    const valideur = await ouvrirCompteDe('valideur@cariforef.test', 'VALIDEUR');
    const region = await ouvrirCompteDe('programme@region.test', 'REGION');
    expect((await sofi.moi())?.organismes.map((un) => un.siret)).toEqual([siret]);

    const compteurs = async () => {
      const { sessions, actions } = await sofi.tableauDeBord();
      return Object.fromEntries(
        [...sessions, ...actions].map(({ code, nombre }) => [code, nombre]),
      ) as Record<string, number>;
    };
    const depart = await compteurs();
    /** By how much each counter has moved since the beginning. */
    const ecarts = async () =>
      Object.fromEntries(
        Object.entries(await compteurs())
          .map(([code, nombre]) => [code, nombre - depart[code]!] as const)
          .filter(([, ecart]) => ecart !== 0),
      );

    // The offer is entered step by step; the state of entry lists exactly what lacks.
    const siennes = await ressources(sofi);
    const { lot, contacts, lieux } = siennes;
    const { formation } = reussi(await sofi.formations.creer({ ...FORMATION, lot }));
    expect(formation.intitule).toBe('Formation aide-soignant – Module préparatoire');
    reussi(
      await sofi.formations.modifier({
        formation: formation.id,
        version: formation.version,
        certifiante: true,
      }),
    );
    const { action: vide } = reussi(await sofi.actions.creer({ formation: formation.id, lot }));
    const manques = async () =>
      (await sofi.actions.suivre(vide.numero))!.etatDeSaisie.anomalies
        .filter(({ gravite }) => gravite === 'BLOQUANTE')
        .map(({ champ }) => champ);
    expect(await manques()).toEqual([
      'certifications',
      'sessions',
      'objectifs',
      'resultatsAttendus',
    ]);
    expect(await ecarts()).toEqual({ EN_COURS_DE_SAISIE: 1 });
    const { version } = (await sofi.formations.lire(formation.numero, 'TRAVAIL'))!;
    reussi(
      await sofi.formations.modifier({
        formation: formation.id,
        version,
        certifications: [{ codeCertifInfo: '54913', codeRncp: 'RNCP40692' }],
      }),
    );
    reussi(
      await sofi.actions.modifier({ action: vide.id, version: vide.version, ...ACTION, contacts }),
    );
    expect(await manques()).toEqual(['sessions']);
    const { session } = reussi(await sofi.sessions.creer({ action: vide.id, lot }));
    expect(await ecarts()).toEqual({ EN_COURS_DE_SAISIE: 1, PUBLIQUES_EN_COURS_DE_SAISIE: 1 });
    expect(await manques()).toEqual([
      'lieu',
      'debut',
      'fin',
      'entreesSorties',
      'rythmes',
      'typeParcours',
      'modalitesPedagogiques',
      'modaliteEnseignement',
      'dureeCentreHeures',
      'modalitesRecrutement',
      'informationsCollectives',
      'dispositifs.0.nombrePlaces',
    ]);
    const refusee = await sofi.actions.envoyerEnValidation(await cible());
    expect(refusee).toMatchObject({ __typename: 'EtatInterditError', code: 'ETAT_INTERDIT' });
    reussi(
      await sofi.sessions.modifier({
        session: session.id,
        version: session.version,
        ...SESSION,
        lieu: lieux[0]!,
        contacts,
        informationsCollectives: [reunion(siennes)],
      }),
    );
    expect(await manques()).toEqual(['dispositifs.0.nombrePlaces']);
    const [dispositif] = session.dispositifs;
    reussi(
      await sofi.dispositifs.modifier({
        dispositif: dispositif!.id,
        version: dispositif!.version,
        nombrePlaces: 12,
      }),
    );
    expect(await manques()).toEqual([]);

    async function cible() {
      const { id, version: lue } = (await sofi.actions.suivre(vide.numero))!;
      return { action: id, version: lue };
    }
    const publique = () => anonyme.sessions.lire(session.numero);
    const cherchee = () => anonyme.offres.compter({ search: session.code });

    // It is sent, questioned, answered, validated; it becomes public.
    reussi(await sofi.actions.envoyerEnValidation(await cible()));
    expect(await ecarts()).toEqual({ EN_ATTENTE_DE_VALIDATION: 1 });
    reussi(
      await valideur.actions.demanderReponses({
        ...(await cible()),
        questions: [{ texte: 'Comment les personnes handicapées sont-elles accueillies ?' }],
      }),
    );
    expect(await ecarts()).toEqual({ EN_ATTENTE_DE_REPONSES: 1 });
    expect((await s.courriel('saisie@organisme.test'))?.sujet).toContain(vide.code);
    const { questions } = (await sofi.actions.suivre(vide.numero))!;
    reussi(
      await sofi.actions.repondre({
        ...(await cible()),
        reponses: questions.nodes.map(({ id }) => ({ question: id, texte: 'Par un référent.' })),
      }),
    );
    expect([await publique(), await cherchee()]).toEqual([null, 0]);
    reussi(await valideur.actions.valider(await cible()));
    expect([(await publique())?.debut, await cherchee()]).toEqual(['2027-03-01', 1]);
    const publiee = { ACTIVES: 1, PROGRAMME_REGION: 1 };
    expect(await ecarts()).toEqual(publiee);

    // It is modified while the public still reads the old version; the Région agrees; it is validated again.
    const lue = (await sofi.sessions.lire(session.numero, 'TRAVAIL'))!;
    reussi(
      await sofi.sessions.modifier({ session: lue.id, version: lue.version, debut: '2027-03-08' }),
    );
    expect((await publique())?.debut).toBe('2027-03-01');
    expect(await ecarts()).toEqual({
      ...publiee,
      EN_COURS_DE_SAISIE: 1,
      PUBLIQUES_EN_COURS_DE_SAISIE: 1,
    });
    expect((await sofi.actions.suivre(vide.numero))!.modifications).toEqual([
      { fiche: session.code, champ: 'debut', avant: '2027-03-01', apres: '2027-03-08' },
    ]);
    expect(await sofi.actions.envoyerEnValidation(await cible())).toMatchObject({
      __typename: 'EtatInterditError',
      anomalies: [{ code: 'C01', gravite: 'AVERTISSEMENT' }, { code: 'P05' }],
    });
    const [paye] = (await sofi.sessions.lire(session.numero, 'TRAVAIL'))!.dispositifs;
    reussi(
      await region.dispositifs.donnerAccordRegion({
        dispositif: paye!.id,
        version: paye!.version,
        date: '2026-11-22',
        reference: 'Avenant 1',
      }),
    );
    reussi(await sofi.actions.envoyerEnValidation(await cible()));
    reussi(await valideur.actions.valider(await cible()));
    expect((await publique())?.debut).toBe('2027-03-08');
    expect(await ecarts()).toEqual(publiee);

    // The Certif Info code is replaced and acknowledged.
    reussi(
      await valideur.actions.remplacerCertifInfo({
        ...(await cible()),
        ancien: '54913',
        nouveau: '110242',
      }),
    );
    expect(await ecarts()).toEqual({ ...publiee, CERTIFINFO_REMPLACE: 1 });
    reussi(await sofi.actions.acquitterCertifInfo(await cible()));
    expect(await ecarts()).toEqual(publiee);

    // All of it is in its history, for those who may see it.
    const actes = (await Array.fromAsync(sofi.actions.historique(vide.numero)))
      .map(({ type }) => type)
      .filter((type) => !['MODIFICATION', 'CREATION'].includes(type));
    expect(actes).toEqual([
      'ENVOYER_EN_VALIDATION',
      'DEMANDER_REPONSES',
      'REPONDRE',
      'VALIDER',
      'DONNER_ACCORD_REGION',
      'ENVOYER_EN_VALIDATION',
      'VALIDER',
      'REMPLACER_CERTIFINFO',
      'ACQUITTER_CERTIFINFO',
    ]);
    expect(await code(Array.fromAsync(anonyme.actions.historique(vide.numero)))).toBe(
      'UNAUTHENTICATED',
    );
  },
);
