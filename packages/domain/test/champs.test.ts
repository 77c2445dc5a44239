import { describe, expect, test } from 'vitest';
import type { FicheDecrite } from '../src/index.ts';
import { CANAUX_DIFFUSION, CHAMPS, champsDe, champsRequis, diffusion } from '../src/index.ts';
import { JOUR, uneAction, unFasd, uneFormation, uneSession, unOrganisme } from './outils.ts';

const FICHES = Object.keys(CHAMPS) as FicheDecrite[];

describe('the table of fields', () => {
  test.each(FICHES)('keeps the fields of a section together: %s', (fiche) => {
    const sections = champsDe(fiche).flatMap(([, champ]) =>
      'section' in champ ? [champ.section] : [],
    );
    const premieres = sections.filter((section, rang) => section !== sections[rang - 1]);
    expect(premieres).not.toEqual([]);
    expect(premieres).toEqual([...new Set(sections)]);
  });

  const bornes = FICHES.flatMap((fiche) =>
    champsDe(fiche).flatMap(([nom, champ]) => {
      if ('importe' in champ || champ.controle.nombreMax !== undefined) return [];
      const { min, max, choix, longueurMax, juger } = champ.controle;
      const dehors = [
        ...(min === undefined ? [] : [min - 1]),
        ...(max === undefined ? [] : [max + 1]),
        ...(choix === undefined ? [] : ['AUCUN']),
        ...(longueurMax === undefined ? [] : ['x'.repeat(longueurMax + 1)]),
      ];
      const dedans = [min, max, ...(choix ?? [])].filter((valeur) => valeur !== undefined);
      return dehors.length === 0 ? [] : [{ nom: `${fiche}.${nom}`, dedans, dehors, juger }];
    }),
  );

  test.each(bornes)('says which values $nom takes, as its check does', (champ) => {
    expect(champ.dedans.filter((valeur) => champ.juger(valeur, []).length > 0)).toEqual([]);
    expect(champ.dehors.filter((valeur) => champ.juger(valeur, []).length === 0)).toEqual([]);
  });

  test.each(CANAUX_DIFFUSION)('names every field that %s lacks in an empty offer', (canal) => {
    const session = uneSession({
      lieu: null,
      lieuInscription: null,
      contacts: [],
      informationsCollectives: [],
      responsable: unOrganisme({ joignable: false }),
    });
    const vide = unFasd({
      formation: uneFormation({ objectifGeneral: null }),
      action: uneAction({ contacts: [] }),
      sessions: [session],
    });
    const demandes = [
      ...champsRequis('formation', canal).map((champ) => `formation.${champ}`),
      ...champsRequis('action', canal).map((champ) => `action.${champ}`),
      ...champsRequis('session', canal, { fiche: session }).map((champ) => `session.${champ}`),
    ];
    const { motifs } = diffusion(vide, session.numero, { jour: JOUR, retentionJours: 0 }).find(
      (une) => une.canal === canal,
    )!;
    expect(new Set(motifs.map(({ champ }) => champ))).toEqual(new Set(demandes));
    expect(demandes).not.toEqual([]);
  });
});
