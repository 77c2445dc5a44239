import { lignes } from '@sofi/database';
import type { NomActe, OffreEnSaisie } from '@sofi/domain';
import type { EnvDActe } from '@sofi/usecases';
import {
  abandonnerModifications,
  archiver,
  demanderReponses,
  donnerAccordRegion,
  dupliquerSession,
  envoyerEnValidation,
  modifierAction,
  modifierDispositif,
  modifierSession,
  rappeler,
  refuser,
  repondre,
  supprimerFiche,
  valider,
} from '@sofi/usecases';
import { sql } from 'drizzle-orm';

/** What a step calls; null where there is nothing to call it on. `acte`: as the table of transitions names it. */
export const ACTES: Record<
  string,
  {
    acte: NomActe;
    faire: (env: EnvDActe, offre: OffreEnSaisie, n: number, recul: number) => unknown;
  }
> = {
  texte: {
    acte: 'MODIFIER',
    faire: (e, { action: { numero, version } }, n, recul) =>
      modifierAction(e, { numero, version: version - recul, objectifs: `Objectif ${n}` }),
  },
  duree: {
    acte: 'MODIFIER',
    faire: (e, { sessions: [session] }, n, recul) =>
      session &&
      modifierSession(e, {
        numero: session.numero,
        version: session.version - recul,
        dureeCentreHeures: 300 + n,
      }),
  },
  recrutement: {
    acte: 'MODIFIER',
    faire: (e, { sessions: [session] }, n, recul) =>
      session &&
      modifierSession(e, {
        numero: session.numero,
        version: session.version - recul,
        etatRecrutement: (['OUVERT', 'FERME', 'SUSPENDU'] as const)[n % 3]!,
      }),
  },
  places: {
    acte: 'MODIFIER',
    faire: (e, { sessions }, n, recul) => {
      const dispositif = sessions.at(-1)?.dispositifs[0];
      return (
        dispositif &&
        modifierDispositif(e, {
          numero: dispositif.numero,
          version: dispositif.version - recul,
          nombrePlaces: 1 + n,
        })
      );
    },
  },
  copie: {
    acte: 'MODIFIER',
    faire: (e, { sessions: [session] }, n, recul) =>
      session &&
      dupliquerSession(e, {
        numero: session.numero,
        version: session.version - recul,
        periodes: [{ debut: `2027-0${1 + (n % 9)}-01`, fin: '2027-12-01' }],
        lieux: [],
      }),
  },
  suppression: {
    acte: 'MODIFIER',
    faire: (e, { sessions }, _n, recul) => {
      const session = sessions.at(-1);
      return (
        session &&
        supprimerFiche(e, {
          fiche: 'SESSION',
          numero: session.numero,
          version: session.version - recul,
        })
      );
    },
  },
  envoi: simple('ENVOYER_EN_VALIDATION', envoyerEnValidation),
  rappel: simple('RAPPELER', rappeler),
  validation: simple('VALIDER', valider),
  archivage: simple('ARCHIVER', archiver),
  abandon: simple('ABANDONNER_MODIFICATIONS', abandonnerModifications),
  refus: {
    acte: 'REFUSER',
    faire: (e, offre, _n, recul) => refuser(e, { ...cible(offre, recul), motif: 'À revoir.' }),
  },
  questions: {
    acte: 'DEMANDER_REPONSES',
    faire: (e, offre, _n, recul) =>
      demanderReponses(e, {
        ...cible(offre, recul),
        questions: [{ texte: 'Pourquoi ?', fiche: null, champ: null }],
      }),
  },
  reponses: {
    acte: 'REPONDRE',
    faire: async (e, offre, _n, recul) => {
      const ouvertes = await lignes<{ id: number }>(
        e.db,
        sql`select id from questions where action_numero = ${offre.action.numero} and repondue_le is null`,
      );
      return repondre(e, {
        ...cible(offre, recul),
        reponses: ouvertes.map(({ id }) => ({ question: id, texte: 'Parce que.' })),
      });
    },
  },
  accord: {
    acte: 'DONNER_ACCORD_REGION',
    faire: (e, { sessions: [session] }, n, recul) => {
      const dispositif = session?.dispositifs[0];
      return (
        dispositif &&
        donnerAccordRegion(e, {
          dispositif: dispositif.numero,
          version: dispositif.version - recul,
          date: '2026-11-20',
          reference: `Accord ${n}`,
        })
      );
    },
  },
};

function simple(
  acte: NomActe,
  faire: (e: EnvDActe, cible: { numero: number; version: number }) => Promise<unknown>,
) {
  return {
    acte,
    faire: (e: EnvDActe, offre: OffreEnSaisie, _n: number, recul: number) =>
      faire(e, cible(offre, recul)),
  };
}

const cible = ({ action }: OffreEnSaisie, recul: number) => ({
  numero: action.numero,
  version: action.version - recul,
});
