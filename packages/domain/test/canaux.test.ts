import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CanalDiffusion, Fasd, SessionEnSaisie } from '../src/index.ts';
import { ajouterJours, dateLheo, diffusion, etatDeSaisie } from '../src/index.ts';
import {
  JOUR,
  unDispositif,
  unDispositifPrive,
  uneAction,
  uneFormation,
  uneInformation,
  unLieu,
  uneOffre,
  unOrganisme,
  uneSession,
  unFasd,
  unProgramme,
} from './outils.ts';

/* Random published offers against docs/domain.md section 12, written a second time; and what is entered against what is shown. */

const decalage = fc.integer({ min: -20, max: 60 });
const information = fc
  .record({
    jours: decalage,
    debut: fc.constantFrom('09h00', null),
    fin: fc.constantFrom('12h00', null),
    ou: fc.constantFrom('lieu', 'lien', 'nulle part'),
  })
  .map(({ jours, debut, fin, ou }) =>
    uneInformation({
      date: ajouterJours(JOUR, jours),
      heureDebut: debut,
      heureFin: fin,
      lieu: ou === 'lieu' ? unLieu() : null,
      url: ou === 'lien' ? 'https://visio.example/' : null,
    }),
  );
const exige = (oui: boolean) => {
  const programme = unProgramme();
  const procedure = { ...programme.procedure, informationCollectiveObligatoire: oui };
  return { ...programme, procedure };
};
const dispositif = fc.constantFrom(
  unDispositif(),
  unDispositifPrive(),
  unDispositif({ programme: exige(false) }),
  unDispositifPrive({ programme: exige(true) }),
);
const session = fc
  .record({
    fin: decalage,
    informationsCollectives: fc.array(information, { maxLength: 3 }),
    dispositifs: fc.array(dispositif, { maxLength: 10 }),
    contacts: fc.boolean(),
    lieu: fc.boolean(),
    inscription: fc.boolean(),
    joignable: fc.boolean(),
  })
  .map(({ fin, contacts, lieu, inscription, joignable, ...reste }): SessionEnSaisie => {
    const modele = uneSession();
    return {
      ...modele,
      ...reste,
      debut: dateLheo(ajouterJours(JOUR, -30)),
      fin: dateLheo(ajouterJours(JOUR, fin)),
      contacts: contacts ? modele.contacts : [],
      lieu: lieu ? unLieu() : null,
      lieuInscription: inscription ? unLieu() : null,
      responsable: unOrganisme({ joignable }),
    };
  });
const offre = fc
  .record({ session, objectif: fc.constantFrom('8', null), contacts: fc.boolean() })
  .map(({ session: une, objectif, contacts }) => {
    const action = uneAction();
    return unFasd({
      formation: uneFormation({ objectifGeneral: objectif }),
      action: { ...action, contacts: contacts ? action.contacts : [] },
      sessions: [une],
    });
  });

/** Section 12 of docs/domain.md. */
function attendus(fasd: Fasd, retentionJours: number): CanalDiffusion[] {
  const [une] = fasd.sessions as [SessionEnSaisie];
  const fin = une.fin!.dernier!;
  const utiles = une.informationsCollectives.filter(
    (i) => i.heureDebut && i.heureFin && (i.lieu || i.url),
  );
  const exigee = une.dispositifs.some(
    ({ type, programme }) =>
      programme?.procedure.informationCollectiveObligatoire ?? type === 'PROGRAMME_REGION',
  );
  const complete =
    fasd.formation.objectifGeneral !== null &&
    fasd.action.contacts.length > 0 &&
    une.contacts.length > 0 &&
    (une.lieu !== null || une.lieuInscription !== null) &&
    une.responsable.joignable &&
    une.dispositifs.length <= 8;
  const prescrite = complete && fin >= JOUR && utiles.some(({ date }) => date >= JOUR);
  return [
    ...(fin >= JOUR && (!exigee || utiles.length > 0) ? (['SITES_REGIONAUX'] as const) : []),
    ...(complete && ajouterJours(fin, retentionJours) >= JOUR ? (['OFFRE_INFO'] as const) : []),
    ...(prescrite ? (['KAIROS', 'OUIFORM'] as const) : []),
  ];
}

test('a session is eligible exactly where section 12 says; elsewhere every reason names who can act', () => {
  const vus = new Set<string>();
  fc.assert(
    fc.property(offre, fc.integer({ min: 0, max: 30 }), (fasd, retentionJours) => {
      const canaux = diffusion(fasd, 143842, { jour: JOUR, retentionJours });
      const eligibles = canaux.filter(({ eligible }) => eligible).map(({ canal }) => canal);
      expect(eligibles).toEqual(attendus(fasd, retentionJours));
      vus.add(eligibles.join());
      for (const { eligible, motifs } of canaux) {
        expect(motifs.length === 0).toBe(eligible);
        expect(new Set(motifs.map(({ code }) => code)).size).toBe(motifs.length);
        for (const { champ, agir } of motifs) expect(champ === null).toBe(agir === 'PERSONNE');
      }
    }),
    { numRuns: 1000 },
  );
  expect(vus.size).toBeGreaterThan(4);
});

test('what the state of entry blocks for want of a meeting is what the regional sites would not show, and no more', () => {
  const comptes = { bloquees: 0, montrees: 0 };
  fc.assert(
    fc.property(offre, (fasd) => {
      const bloquee = etatDeSaisie(uneOffre(fasd), { jour: JOUR }).anomalies.some(
        ({ code, gravite }) => code === 'K01' && gravite === 'BLOQUANTE',
      );
      const [sites] = diffusion(fasd, 143842, { jour: JOUR, retentionJours: 0 });
      const manque = sites!.motifs.some(({ code }) => code === 'INFORMATION_COLLECTIVE');
      expect(bloquee).toBe(manque);
      comptes[bloquee ? 'bloquees' : 'montrees']++;
    }),
    { numRuns: 300 },
  );
  expect(Math.min(comptes.bloquees, comptes.montrees)).toBeGreaterThan(30);
});
