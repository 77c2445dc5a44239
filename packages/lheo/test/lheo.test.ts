import { describe, expect, test } from 'vitest';
import { DEFINITION, LheoIllisibleError, lireLheo } from '../src/index.ts';
import { codes, erreurs, FASD, fixture, lire, lireUne, morceaux, remplacer } from './outils.ts';

test('the golden file gives our offer, without a word to say, in either mode', async () => {
  for (const mode of ['tolerant', 'strict'] as const) {
    const { offre, anomalies, numero, lieu } = await lireUne(FASD, mode);
    expect([anomalies, numero, lieu.ligne]).toEqual([[], '21_89393', 4]);
    expect(offre!.formation).toMatchObject({
      intitule: 'Formation aide-soignant – Module préparatoire - Module gériatrie',
      formacodes: [
        { code: '43436', version: 'V14' },
        { code: '15084', version: 'V14' },
      ],
      rome: ['J1501'],
      voie: 'FORMATION_CONTINUE',
    });
    const [action] = offre!.actions;
    expect(action).toMatchObject({
      provenance: { source: 'lheo', numeroSource: '21_143842' },
      action: {
        dispensateur: { siret: '12345678200028' },
        prerequis: false,
        commentairesPrerequis: null,
        publics: [{ code: '80006' }],
      },
    });
    expect(action!.sessions[0]).toMatchObject({
      provenance: { numeroSource: '143842', actionSource: '21_143842' },
      session: {
        debut: { premier: '2026-03-02' },
        fin: { dernier: '2026-06-12' },
        rythmes: ['TEMPS_PLEIN'],
        modalitesPedagogiques: ['EN_ETABLISSEMENT', 'EN_ENTREPRISE'],
        modaliteEnseignement: 'PRESENTIEL',
        dureeHebdomadaireHeures: 35,
        responsable: { siret: '12345678200010', numeroDeclarationActivite: '52440000144' },
        etatRecrutement: 'OUVERT',
        informationsCollectives: [{ date: '2026-01-15', heureDebut: '09h30', places: 20 }],
        periodesInscription: [{ type: 'INSCRIPTION', debut: '2025-12-01', fin: '2026-02-20' }],
        lieu: { adresse: { commune: 'Nantes', latitude: 47.218371 } },
      },
      dispositifs: [
        {
          type: 'PROGRAMME_REGION',
          programme: 'PREPA Sanitaire et social',
          lot: 'LOT-EXEMPLE-01',
          nombrePlaces: 12,
        },
      ],
    });
  }
});

test('every element of the language is read without a word', async () => {
  const { offre, anomalies } = await lireUne(fixture('lheo-2.3-all-elements.xml'), 'strict');
  // It demands a level, and names none: rule N01.
  expect(anomalies.map(({ code }) => code)).toEqual(['N01']);
  expect(offre!.actions[0]!.sessions).toHaveLength(1);
  expect(Object.keys(DEFINITION.elements)).toHaveLength(170);
});

test('a 2.2 document is a 2.3 one; its HTML stays as it is', async () => {
  const texte = remplacer('http://lheo.gouv.fr/2.3', 'http://www.lheo.org/2.2')
    .replace('<certifiante>', '<certifiante>')
    .replace(/<contenu-formation>[^<]*/, '<contenu-formation>&lt;p&gt;Contenu&lt;/p&gt;');
  expect((await lireUne(texte, 'strict')).offre!.formation.contenu).toBe('<p>Contenu</p>');
});

describe('what cannot be read says why', () => {
  test.each<[string, string, LheoIllisibleError['code'], string]>([
    [
      'another version',
      '<lheo xmlns="http://www.lheo.org/1.3.0"/>',
      'ESPACE_DE_NOMS',
      'http://www.lheo.org/1.3.0',
    ],
    ['no namespace', '<lheo/>', 'ESPACE_DE_NOMS', 'aucun'],
    ['an index', '<lheo-index xmlns="http://lheo.gouv.fr/2.3"/>', 'RACINE', 'résumés'],
    ['another root', '<offres xmlns="http://lheo.gouv.fr/2.3"/>', 'RACINE', 'offres'],
    ['an empty file', '', 'VIDE', 'vide'],
    ['broken XML', '<lheo xmlns="http://lheo.gouv.fr/2.3"><offres></lheo>', 'XML', 'bien formé'],
    [
      'a DOCTYPE',
      '<!DOCTYPE lheo [<!ENTITY a "aaaa">]><lheo xmlns="http://lheo.gouv.fr/2.3"/>',
      'DOCTYPE',
      'DOCTYPE',
    ],
    [
      'a bottomless document',
      `<lheo xmlns="http://lheo.gouv.fr/2.3"><offres><formation>${'<a>'.repeat(10_000)}`,
      'TROP_GRAND',
      '64',
    ],
    [
      'an endless text',
      `<lheo xmlns="http://lheo.gouv.fr/2.3"><offres><formation><a>${'x'.repeat(1_200_000)}`,
      'TROP_GRAND',
      '1000000',
    ],
    [
      'an endless tag',
      `<lheo xmlns="http://lheo.gouv.fr/2.3"><offres><formation a="${'x'.repeat(1_200_000)}`,
      'TROP_GRAND',
      '1000000',
    ],
  ])('%s', async (_nom, texte, code, message) => {
    const erreur = await lire(texte).catch((e: unknown) => e);
    expect(erreur).toBeInstanceOf(LheoIllisibleError);
    expect((erreur as LheoIllisibleError).code).toBe(code);
    expect((erreur as LheoIllisibleError).message).toContain(message);
  });

  test('formations before the fault were read', async () => {
    const lues: (string | null)[] = [];
    const parcours = async () => {
      for await (const { numero } of lireLheo(
        morceaux(FASD.replace('</formation>', '</formation><formation')),
      ))
        lues.push(numero);
    };
    await expect(parcours()).rejects.toBeInstanceOf(LheoIllisibleError);
    expect(lues).toEqual(['21_89393']);
  });
});

describe('faults of a formation', () => {
  test.each([
    [
      'an empty obligatory text',
      /<rythme-formation>[^<]*/,
      '<rythme-formation>',
      'VIDE formation/action/rythme-formation',
    ],
    ['a missing element', /<certifiante>0<\/certifiante>/, '', 'ABSENT formation/certifiante'],
    [
      'a 9-digit date',
      '<fin>20260612</fin>',
      '<fin>202606120</fin>',
      'DATE formation/action/session/periode/fin',
    ],
    [
      'a 19th month',
      '<fin>20260612</fin>',
      '<fin>20261912</fin>',
      'DATE formation/action/session/periode/fin',
    ],
    [
      'a text too long',
      /<info-public-vise>[^<]*/,
      `<info-public-vise>${'é'.repeat(251)}`,
      'LONGUEUR formation/action/info-public-vise',
    ],
    [
      'a value out of its dictionary',
      '<etat-recrutement>1',
      '<etat-recrutement>7',
      'VALEUR formation/action/session/etat-recrutement',
    ],
    [
      'not a number',
      '<nombre-heures-centre>350',
      '<nombre-heures-centre>beaucoup',
      'NOMBRE formation/action/nombre-heures-centre',
    ],
    [
      'a SIRET with letters',
      '<SIRET>12345678200010',
      '<SIRET>1234567820001O',
      'SIRET formation/organisme-formation-responsable/SIRET-organisme-formation/SIRET',
    ],
    [
      'a formation without number',
      'formation numero="21_89393"',
      'formation',
      'NUMERO formation/@numero',
    ],
    [
      'a SIRET of zeros where one is obligatory',
      '<SIRET>12345678200010',
      '<SIRET>00000000000000',
      'VIDE formation/organisme-formation-responsable/SIRET-organisme-formation/SIRET',
    ],
  ])('%s refuses it, with its place', async (_nom, avant, apres, attendu) => {
    const lecture = await lireUne(remplacer(avant, apres));
    expect(erreurs(lecture)).toEqual([attendu]);
    expect(lecture.offre).toBeNull();
    expect(
      lecture.anomalies.every(({ ligne, message }) => ligne > 3 && message.endsWith('.')),
    ).toBe(true);
  });

  test.each([
    [
      'children out of order',
      /(<rythme-formation>.*?<\/rythme-formation>)([\s\S]*?)(<conditions-specifiques>)/,
      '$2$1$3',
      'ORDRE',
    ],
    ['an empty optional element', '<code-NSF>331</code-NSF>', '<code-NSF/>', 'VIDE'],
    [
      'an optional element whose content is empty',
      /<url-session>.*?<\/url-session>/,
      '<url-session><urlweb/></url-session>',
      'VIDE',
    ],
    ['an unknown element', '<certifiante>', '<couleur>bleu</couleur><certifiante>', 'INCONNU'],
  ])(
    '%s is repaired and reported in tolerant mode, refused in strict mode',
    async (_nom, avant, apres, code) => {
      const texte = remplacer(avant, apres);
      const tolerant = await lireUne(texte);
      expect(codes(tolerant)).toContain(code);
      expect(tolerant.offre).not.toBeNull();
      const strict = await lireUne(texte, 'strict');
      expect(erreurs(strict).length).toBeGreaterThan(0);
      expect(strict.offre).toBeNull();
    },
  );

  test('what can be repaired without guessing is', async () => {
    const { offre, anomalies } = await lireUne(
      FASD.replaceAll('12345678200010', '012345678200010')
        .replace('<latitude>47.218371', '<latitude>47,218371')
        .replace('<region>52', '<region>82')
        .replace('<raison-sociale>Organisme mandataire (exemple)', '<raison-sociale>-')
        .replace('<duree-indicative>15 semaines', '<duree-indicative>Non renseigné'),
    );
    expect(anomalies.every(({ gravite }) => gravite === 'AVERTISSEMENT')).toBe(true);
    const { session } = offre!.actions[0]!.sessions[0]!;
    expect(session.responsable).toMatchObject({
      siret: '12345678200010',
      raisonSociale: 'Organisme mandataire (exemple)',
    });
    expect(session.lieu!.adresse).toMatchObject({ latitude: 47.218371, region: '84' });
    expect(session.commentaireDuree).toBeNull();
  });

  test('a region that never was one is not kept', async () => {
    const { offre } = await lireUne(FASD.replaceAll('<region>52', '<region>ZZ'));
    expect(offre!.actions[0]!.sessions[0]!.session.lieu!.adresse.region).toBe('52');
  });

  test('an unknown state of recruitment stays unknown', async () => {
    expect(
      (await lireUne(remplacer('<etat-recrutement>1</etat-recrutement>', ''))).offre!.actions[0]!
        .sessions[0]!.session.etatRecrutement,
    ).toBeNull();
  });
});
