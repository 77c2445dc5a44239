import type { Regle } from '../anomalie.ts';
import { fauteSi } from '../anomalie.ts';
import { libelleDeChamp } from '../champs.ts';
import { champsModifies } from '../modification.ts';
import type { DispositifEnSaisie, Fasd, SessionEnSaisie, TypeDeFiche } from '../offre.ts';
import { estRegional } from '../offre.ts';

/** Dates, site, places, durations, organismes: once published, the Région must agree to their change. docs/domain.md section 5. */
const PROTEGES: Partial<Record<TypeDeFiche, readonly string[]>> = {
  action: ['dispensateur'],
  session: [
    'lieu',
    'debut',
    'fin',
    'dureeCentreHeures',
    'dureeEntrepriseHeures',
    'dureeHebdomadaireHeures',
    'responsable',
  ],
  dispositif: ['type', 'nombrePlaces'],
};

export const P05: Regle<SessionEnSaisie> = {
  code: 'P05',
  gravite: 'BLOQUANTE',
  fautes: (session, { offre }) => {
    const avant = offre.publiee?.sessions.find(({ numero }) => numero === session.numero);
    if (!offre.publiee || !avant) return [];
    const changements = changementsProteges(offre.publiee, avant, offre, session);
    return avant.dispositifs
      .filter(estRegional)
      .flatMap((publie) => sansAccord(publie, session, changements));
  },
};

/** Labels of what changed around the dispositifs of a session. */
const changementsProteges = (
  avant: Fasd,
  sessionAvant: SessionEnSaisie,
  apres: Fasd,
  sessionApres: SessionEnSaisie,
): string[] => [
  ...proteges('action', champsModifies('action', avant.action, apres.action)),
  ...proteges('session', champsModifies('session', sessionAvant, sessionApres)),
];

const proteges = (type: TypeDeFiche, champs: readonly string[]): string[] =>
  champs
    .filter((champ) => PROTEGES[type]?.includes(champ))
    .map((champ) => libelleDeChamp(type, champ));

/** A dispositif of the Région cannot simply go: its places were bought. */
function sansAccord(
  publie: DispositifEnSaisie,
  { dispositifs }: SessionEnSaisie,
  changements: readonly string[],
) {
  const rang = dispositifs.findIndex(({ numero }) => numero === publie.numero);
  const saisi = dispositifs[rang];
  if (!saisi)
    return fauteSi(
      true,
      'dispositifs',
      'Un dispositif publié du programme région ne se retire pas de sa session : rétablissez-le, ou archivez la session.',
    );
  const tous = [
    ...changements,
    ...proteges('dispositif', champsModifies('dispositif', publie, saisi)),
  ];
  return fauteSi(
    tous.length > 0 && !estAccordNouveau(publie, saisi),
    `dispositifs.${rang}.accordRegionLe`,
    `L’accord de la Région (date et référence) est nécessaire pour changer : ${tous.join(', ')}.`,
  );
}

/** An agreement published with an earlier change says nothing of this one. */
const estAccordNouveau = (publie: DispositifEnSaisie, saisi: DispositifEnSaisie) =>
  saisi.accordRegionLe !== null &&
  saisi.accordRegionReference !== null &&
  (saisi.accordRegionLe !== publie.accordRegionLe ||
    saisi.accordRegionReference !== publie.accordRegionReference);
