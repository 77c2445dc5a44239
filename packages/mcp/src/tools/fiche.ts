import { z } from 'zod';
import { Refusal } from '../ask.ts';
import { answer, CITATIONS, linkTo, withQuotes } from '../results.ts';
import type { Register } from './index.ts';

const FORMATION = `code intitule objectifGeneral { libelle } niveauSortie { code libelle } certifiante contenu
  formacodes { code libelle } rome { code libelle } certifications { codeRncp codeCertifInfo }`;
const ACTION = `code complementIntitule objectifs resultatsAttendus niveauEntree { code libelle } infoPublicVise commentairesPrerequis
  dispensateur { siret nom } contacts { nom telephone courriel }`;
const SESSION = `code debut fin statut etatRecrutement modaliteEnseignement entreesSorties dureeCentreHeures dureeEntrepriseHeures prixTotalTtc
  lieu { nom adresse { lignes codePostal commune } }
  dispositifs { type nombrePlaces programme { code libelle annee } financeur { libelle } }
  informationsCollectives { date heureDebut aDistance }`;

const QUERY = `query ($code: CodeFasd!) {
  fasd(code: $code) {
    __typename
    ... on Session { ${SESSION} action { ${ACTION} formation { ${FORMATION} } } }
    ... on Action { ${ACTION} formation { ${FORMATION} } sessions(first: 10) { totalCount nodes { code debut fin statut } } }
    ... on Formation { ${FORMATION} actions(first: 10) { totalCount nodes { code dispensateur { nom } } } }
  }
}`;

interface Read {
  fasd: ({ __typename: string; code: string } & Record<string, unknown>) | null;
}

export const registerFiche: Register = (server, context) =>
  void server.registerTool(
    'lire_fiche',
    {
      title: 'Lire une fiche',
      description:
        'Lit une formation, action ou session par son code FASD, sous toutes ses formes (19482-89393-143842, 89393-143842, 21_89393|21_143842). / Read one fiche.',
      inputSchema: z.object({ code: z.string().min(1).max(100) }),
      annotations: { readOnlyHint: true },
    },
    ({ code }) =>
      answer(async () => {
        const { fasd } = await context.ask<Read>(QUERY, { code });
        if (!fasd) throw new Refusal(`Aucune fiche publiée n’a le code « ${code} ».`);
        return {
          avertissement: CITATIONS,
          lien: linkTo(context, fasd.code),
          fiche: withQuotes(fasd),
        };
      }, context.signal),
  );
