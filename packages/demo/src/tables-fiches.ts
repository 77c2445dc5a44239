import type { Vue } from '@sofi/domain';
import { ajouterJours, dernierJourDuMois } from '@sofi/domain';
import type { CopieDeTable } from '@sofi/database';
import type { Valeur } from './copie.ts';
import { ligneDeCopie, noms } from './copie.ts';
import { hasard } from './hasard.ts';
import type { ActionPrevue, OptionsDeRegion, SessionPrevue } from './plan.ts';
import { actionsPrevues, estBrouillon, voieDe } from './plan.ts';
import { lotDe, mandataireDe } from './programmes.ts';
import { idContact, idLieu, idOrganisme } from './tables-organismes.ts';
import { COMPLEMENTS, PUBLICS, THEMES } from './themes.ts';

/** Numbers follow ranks from those of the procedure's example. domain.md section 3. */
export const numeroFormation = (rang: number): number => 19_482 + rang;
export const numeroAction = (rang: number): number => 89_393 + rang;
export const numeroSession = (rang: number): number => 143_842 + rang;
const numeroDispositif = (session: number, second: boolean) => 2 * session + (second ? 2 : 1);

/** Formations, actions, sessions and dispositifs, and what hangs on them: each table in a pass of its own. */
export function* tablesDesFiches(options: OptionsDeRegion): Generator<CopieDeTable> {
  const actions = () => actionsPrevues(options);
  const sessions = () =>
    actions().flatMap((action) => action.sessions.map((session) => ({ action, session })));

  yield {
    table: 'formations',
    colonnes: noms(
      'vue numero cree_le modifie_le organisme_id intitule formacodes ' +
        'formacodes_versions nsf rome objectif_general contenu certifiante ' +
        'niveau_sortie voie',
    ),
    lignes: formations(options).flatMap((rang) =>
      vuesDe(!estBrouillon(rang)).map((vue) => ligneDeFormation(rang, vue, options)),
    ),
  };
  yield {
    table: 'certifications',
    colonnes: noms(
      'vue formation_numero rang code_rncp code_certif_info remplace_par_certif_info ' +
        'remplace_le acquitte_le',
    ),
    lignes: formations(options)
      .filter(estCertifiante)
      .flatMap((rang) =>
        vuesDe(!estBrouillon(rang)).map((vue) => ligneDeCertification(rang, vue, options)),
      ),
  };
  yield {
    table: 'actions',
    colonnes: noms(
      'vue numero version cree_le modifie_le formation_numero etat dispensateur_id ' +
        'complement_intitule objectifs resultats_attendus plus_formation url_action ' +
        'niveau_entree prerequis commentaires_prerequis publics publics_versions ' +
        'acces_handicapes langues',
    ),
    lignes: actions().flatMap((action) =>
      vuesDe(action.publiee).map((vue) => ligneDAction(action, vue, options)),
    ),
  };
  yield {
    table: 'equipements',
    colonnes: noms('vue action_numero rang type cout_indicatif commentaire'),
    lignes: actions()
      .filter(({ rang }) => rang % 5 === 0)
      .flatMap(({ rang, publiee }) =>
        vuesDe(publiee).map((vue) =>
          ligneDeCopie([
            vue,
            numeroAction(rang),
            0,
            '10',
            40,
            'Tenue professionnelle pour les périodes en entreprise',
          ]),
        ),
      ),
  };
  yield {
    table: 'actions_contacts',
    colonnes: noms('vue action_numero rang contact_id'),
    lignes: actions().flatMap(({ rang, publiee, organisme }) =>
      vuesDe(publiee).map((vue) =>
        ligneDeCopie([vue, numeroAction(rang), 0, idContact(organisme, true)]),
      ),
    ),
  };
  yield {
    table: 'sessions',
    colonnes: noms(
      'vue numero cree_le modifie_le source numero_source action_numero ' +
        'responsable_id lieu_id debut_lheo debut debut_dernier fin_lheo fin_premier fin ' +
        'entrees_sorties rythmes periodes_formation type_parcours ' +
        'modalites_pedagogiques modalite_enseignement duree_centre_heures ' +
        'duree_entreprise_heures duree_hebdomadaire_heures etat_recrutement ' +
        'modalites_recrutement modalites_inscription archivee_le',
    ),
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
    colonnes: noms(
      'vue numero cree_le modifie_le session_numero type programme_id lot_id ' +
        'financeur nombre_places prise_en_charge_frais_pedagogiques ' +
        'detail_prise_en_charge',
    ),
    lignes: sessions().flatMap(({ action, session }) =>
      vuesDeSession(action, session).flatMap((vue) =>
        lignesDeDispositifs(action, session, vue, options),
      ),
    ),
  };
}

const vuesDe = (publiee: boolean): Vue[] => (publiee ? ['PUBLIEE', 'TRAVAIL'] : ['TRAVAIL']);

const vuesDeSession = ({ publiee }: ActionPrevue, { archivee }: SessionPrevue): Vue[] =>
  vuesDe(publiee && !archivee);

function* formations({ tailles }: OptionsDeRegion) {
  for (let rang = 0; rang < tailles.formations; rang++) yield rang;
}

/** Created and last changed some time before the day of loading. */
function dates(graine: Valeur, { graine: region, jour }: OptionsDeRegion): [string, string] {
  const alea = hasard(region, 'dates', String(graine));
  const modifie = alea.entier(1, 300);
  const instant = (jours: number) => `${ajouterJours(jour, -jours)}T08:00:00Z`;
  return [instant(modifie + alea.entier(0, 400)), instant(modifie)];
}

function ligneDeFormation(rang: number, vue: Vue, options: OptionsDeRegion): string {
  const debut = [vue, numeroFormation(rang), ...dates(`f${rang}`, options), null] as const;
  if (rang === 0)
    return ligneDeCopie([
      ...debut,
      'Formation aide-soignant – Module préparatoire',
      ['43436', '15084'],
      ['V14', 'V14'],
      ['331'],
      ['J1501'],
      '8',
      'Remise à niveau contextualisée ; découverte des métiers du soin ; module gériatrie ; stages d’observation.',
      false,
      null,
      voieDe(rang),
    ]);
  const alea = hasard(options.graine, 'formation', rang);
  const theme = alea.choix(THEMES);
  const contenu = [
    `Le parcours prépare au métier de ${theme.metier}.`,
    `Première partie : ${alea.choix(theme.gestes)} et ${alea.choix(theme.gestes)}, à partir de situations rencontrées dans les entreprises de la région.`,
    `Seconde partie : ${alea.choix(theme.gestes)}, avec un projet suivi sur ${alea.entier(2, 9)} séances.`,
    `Chaque groupe compte ${alea.entier(8, 16)} personnes ; un bilan ${alea.choix(['écrit', 'oral', 'en situation'])} clôt le parcours.`,
  ].join('\n');
  return ligneDeCopie([
    ...debut,
    `${alea.choix(theme.titres)} (parcours ${rang})`,
    theme.formacodes,
    theme.formacodes.map(() => 'V14'),
    [theme.nsf],
    [theme.rome],
    alea.choix(['6', '7', '8', '5', '9', '2']),
    contenu,
    estCertifiante(rang),
    estCertifiante(rang) ? theme.niveau : null,
    voieDe(rang),
  ]);
}

const estCertifiante = (rang: number) => rang % 3 === 1;

function ligneDeCertification(rang: number, vue: Vue, { jour }: OptionsDeRegion): string {
  const code = 90_000 + rang;
  const remplacee = rang % 27 === 16;
  return ligneDeCopie([
    vue,
    numeroFormation(rang),
    0,
    `RNCP${code}`,
    String(code + 20_000),
    remplacee ? String(code + 40_000) : null,
    remplacee ? `${ajouterJours(jour, -12)}T09:00:00Z` : null,
    remplacee && rang % 2 ? `${ajouterJours(jour, -3)}T09:00:00Z` : null,
  ]);
}

function ligneDAction(action: ActionPrevue, vue: Vue, options: OptionsDeRegion): string {
  const { rang, organisme, etat, publiee } = action;
  const alea = hasard(options.graine, 'texte', rang);
  const enModification = vue === 'TRAVAIL' && publiee && etat !== 'VALIDEE';
  const [cree, modifie] = dates(`a${rang}`, options);
  const prerequis = alea.chance(0.3);
  const publics = alea.chance(0.5) ? [alea.choix(PUBLICS)] : ['83056'];
  return ligneDeCopie([
    vue,
    numeroAction(rang),
    enModification ? 2 : 1,
    cree,
    enModification ? `${options.jour}T00:00:00Z` : modifie,
    numeroFormation(action.formation),
    vue === 'PUBLIEE' ? 'VALIDEE' : etat,
    idOrganisme(organisme),
    enModification
      ? `${alea.choix(COMPLEMENTS)} (révisé)`
      : (action.complement ?? (alea.chance(0.4) ? alea.choix(COMPLEMENTS) : null)),
    rang === 0
      ? 'Consolider les prérequis nécessaires à l’entrée en formation d’aide-soignant et confirmer le projet professionnel.'
      : `Rendre chaque participant capable d’agir seul dans les situations courantes du métier, en ${alea.entier(3, 20)} semaines.`,
    'Attestation de formation et dossier de compétences.',
    alea.chance(0.3) ? 'Un accompagnement vers l’emploi après la formation.' : null,
    `https://organisme-${organisme}.example/actions/${numeroAction(rang)}`,
    alea.choix(['1', '13', '14']),
    prerequis,
    prerequis ? 'Un entretien et un test de positionnement.' : null,
    publics,
    publics.map(() => 'V14'),
    'Locaux accessibles aux personnes à mobilité réduite',
    ['FR'],
  ]);
}

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

/** The mandataire of the lot answers for a session of the Région. domain.md, rule P03. */
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
