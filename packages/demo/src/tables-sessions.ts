import type { Vue } from '@sofi/domain';
import { ajouterJours, dernierJourDuMois } from '@sofi/domain';
import type { CopieDeTable } from '@sofi/database';
import { ligneDeCopie, noms } from './copie.ts';
import { hasard } from './hasard.ts';
import type { ActionPrevue, OptionsDeRegion, SessionPrevue } from './prevision.ts';
import { actionsPrevues } from './plan.ts';
import { lotDe, mandataireDe } from './programmes.ts';
import { dates, numeroAction, vuesDe } from './tables-actions.ts';
import { idContact, idLieu, idOrganisme } from './tables-organismes.ts';

/** Numbers follow ranks from that of the procedure's example. docs/domain.md section 3. */
const numeroSession = (rang: number): number => 143_842 + rang;
const numeroDispositif = (session: number, second: boolean) => 2 * session + (second ? 2 : 1);

/** Sessions and dispositifs, and what hangs on them: each table in a pass of its own. */
export function* tablesDesSessions(options: OptionsDeRegion): Generator<CopieDeTable> {
  const sessions = () =>
    actionsPrevues(options).flatMap((action) =>
      action.sessions.map((session) => ({ action, session })),
    );

  yield {
    table: 'sessions',
    colonnes: noms(`
        vue numero cree_le modifie_le source numero_source action_numero
        responsable_id lieu_id debut_lheo debut debut_dernier fin_lheo fin_premier fin
        entrees_sorties rythmes periodes_formation type_parcours
        modalites_pedagogiques modalite_enseignement duree_centre_heures
        duree_entreprise_heures duree_hebdomadaire_heures etat_recrutement
        modalites_recrutement modalites_inscription archivee_le
      `),
    lignes: sessions().flatMap(({ action, session }) =>
      vuesDeSession(action, session).map((vue) => ligneDeSession(action, session, vue, options)),
    ),
  };
  yield {
    table: 'informations_collectives',
    colonnes: noms('vue session_numero rang date heure_debut heure_fin lieu_id places commentaire'),
    lignes: sessions()
      .filter(({ session }) => session.dispositif === 'PROGRAMME_REGION')
      .flatMap(({ action, session }) =>
        vuesDeSession(action, session).map((vue) =>
          ligneDeCopie([
            vue,
            numeroSession(session.rang),
            0,
            ajouterJours(session.debut, -20),
            '09h30',
            '12h00',
            idLieu(action.organisme, session.rang),
            20,
            'Se munir d’un CV à jour',
          ]),
        ),
      ),
  };
  yield {
    table: 'periodes_inscription',
    colonnes: noms('vue session_numero rang type debut fin'),
    lignes: sessions()
      .filter(({ session }) => session.fin !== null)
      .flatMap(({ action, session }) =>
        vuesDeSession(action, session).map((vue) =>
          ligneDeCopie([
            vue,
            numeroSession(session.rang),
            0,
            'CANDIDATURE_INDIVIDUELLE',
            ajouterJours(session.debut, -90),
            ajouterJours(session.debut, -10),
          ]),
        ),
      ),
  };
  yield {
    table: 'sessions_contacts',
    colonnes: noms('vue session_numero rang contact_id'),
    lignes: sessions().flatMap(({ action, session }) =>
      vuesDeSession(action, session).map((vue) =>
        ligneDeCopie([vue, numeroSession(session.rang), 0, idContact(action.organisme, true)]),
      ),
    ),
  };
  yield {
    table: 'dispositifs',
    colonnes: noms(`
        vue numero cree_le modifie_le session_numero type programme_id lot_id
        financeur nombre_places prise_en_charge_frais_pedagogiques
        detail_prise_en_charge
      `),
    lignes: sessions().flatMap(({ action, session }) =>
      vuesDeSession(action, session).flatMap((vue) =>
        lignesDeDispositifs(action, session, vue, options),
      ),
    ),
  };
}

const vuesDeSession = ({ publiee }: ActionPrevue, { archivee }: SessionPrevue): Vue[] =>
  vuesDe(publiee && !archivee);

function ligneDeSession(
  action: ActionPrevue,
  session: SessionPrevue,
  vue: Vue,
  options: OptionsDeRegion,
): string {
  const alea = hasard(options.graine, 'session', session.rang);
  const { debut, fin, auMois, archivee } = session;
  const entreprise = alea.chance(0.5) && session.modalite !== 'A_DISTANCE';
  const [cree, modifie] = dates(`s${session.rang}`, options);
  const [debutLheo, ...debuts] = dateDeSession(debut, auMois);
  const [finLheo, finPremier, finDernier] =
    fin === null ? ['99999999', null, null] : dateDeSession(fin, auMois);
  return ligneDeCopie([
    vue,
    numeroSession(session.rang),
    cree,
    modifie,
    auMois ? 'demo' : null,
    auMois ? `D-${session.rang}` : null,
    numeroAction(action.rang),
    idOrganisme(responsableDe(action, session, options)),
    idLieu(action.organisme, session.rang),
    debutLheo,
    ...debuts,
    finLheo,
    finPremier,
    finDernier,
    fin === null ? 'PERMANENTES' : 'DATES_FIXES',
    [alea.choix(['TEMPS_PLEIN', 'TEMPS_PARTIEL'])],
    alea.chance(0.1) ? ['96411'] : ['96414'],
    alea.choix(['1', '2', '4']),
    [
      session.modalite === 'PRESENTIEL' ? 'EN_ETABLISSEMENT' : 'FOAD',
      ...(entreprise ? ['EN_ENTREPRISE'] : []),
    ],
    session.modalite,
    alea.entier(5, 40) * 7,
    entreprise ? alea.entier(1, 4) * 35 : null,
    35,
    alea.choix(['OUVERT', 'OUVERT', 'OUVERT', 'FERME', 'SUSPENDU']),
    ['8', '9'],
    'Candidature individuelle',
    archivee && action.publiee ? `${options.jour}T00:00:00Z` : null,
  ]);
}

/** What LHEO writes, and the first and last day that it allows. */
const dateDeSession = (jour: string, auMois: boolean): [string, string, string] =>
  auMois
    ? [
        `${jour.slice(0, 4)}${jour.slice(5, 7)}00`,
        `${jour.slice(0, 7)}-01`,
        dernierJourDuMois(jour),
      ]
    : [jour.replaceAll('-', ''), jour, jour];

/** The mandataire of the lot answers for a session of the Région. docs/domain.md, rule P03. */
const responsableDe = (
  { organisme }: ActionPrevue,
  { dispositif }: SessionPrevue,
  options: OptionsDeRegion,
): number => (dispositif === 'PROGRAMME_REGION' ? mandataireDe(organisme, options) : organisme);

const FINANCEURS = {
  PROGRAMME_REGION: '2',
  CONTRAT_APPRENTISSAGE: '16',
  CONTRAT_PROFESSIONNALISATION: '16',
  FRANCE_TRAVAIL: '4',
  CPF: '10',
  AUTRE_PUBLIC: '8',
  PRIVE: '5',
} as const;

function lignesDeDispositifs(
  action: ActionPrevue,
  session: SessionPrevue,
  vue: Vue,
  options: OptionsDeRegion,
): string[] {
  const { rang, debut, dispositif, places } = session;
  const [cree, modifie] = dates(`s${rang}`, options);
  const lot = dispositif === 'PROGRAMME_REGION' ? lotDe(action, debut, options) : null;
  const ligne = (second: boolean, type: keyof typeof FINANCEURS) =>
    ligneDeCopie([
      vue,
      numeroDispositif(rang, second),
      cree,
      modifie,
      numeroSession(rang),
      type,
      second ? null : (lot?.programmeId ?? null),
      second ? null : (lot?.lotId ?? null),
      FINANCEURS[type],
      places,
      lot !== null && !second,
      lot && !second ? 'Frais pédagogiques pris en charge par la Région' : null,
    ]);
  // The demonstration's organisme keeps to what its dashboard counts.
  return action.organisme !== 0 && rang % 6 === 0 && dispositif !== 'CPF'
    ? [ligne(false, dispositif), ligne(true, 'CPF')]
    : [ligne(false, dispositif)];
}
