import type { Vue } from '@sofi/domain';
import { ajouterJours } from '@sofi/domain';
import type { CopieDeTable } from '@sofi/database';
import type { Valeur } from './copie.ts';
import { ligneDeCopie, noms } from './copie.ts';
import { contenuDeLExemple, exempleDe, exemplesDe } from './exemples.ts';
import { hasard } from './hasard.ts';
import type { ActionPrevue, OptionsDeRegion } from './prevision.ts';
import { actionsPrevues, estBrouillon, voieDe } from './plan.ts';
import { idContact, idOrganisme } from './tables-organismes.ts';
import { COMPLEMENTS, PUBLICS, THEMES } from './themes.ts';

/** Numbers follow ranks from those of the procedure's example. docs/domain.md section 3. */
const numeroFormation = (rang: number): number => 19_482 + rang;
export const numeroAction = (rang: number): number => 89_393 + rang;

/** Formations and actions, and what hangs on them: each table in a pass of its own. */
export function* tablesDesActions(options: OptionsDeRegion): Generator<CopieDeTable> {
  const actions = () => actionsPrevues(options);

  yield {
    table: 'formations',
    colonnes: noms(`
        vue numero cree_le modifie_le organisme_id intitule formacodes
        formacodes_versions nsf rome objectif_general contenu certifiante
        niveau_sortie voie
      `),
    lignes: formations(options).flatMap((rang) =>
      vuesDe(!estBrouillon(rang, options)).map((vue) => ligneDeFormation(rang, vue, options)),
    ),
  };
  yield {
    table: 'certifications',
    colonnes: noms(`
        vue formation_numero rang code_rncp code_certif_info remplace_par_certif_info
        remplace_le acquitte_le
      `),
    lignes: formations(options)
      .filter((rang) => estCertifiante(rang, options))
      .flatMap((rang) =>
        vuesDe(!estBrouillon(rang, options)).map((vue) => ligneDeCertification(rang, vue, options)),
      ),
  };
  yield {
    table: 'actions',
    colonnes: noms(`
        vue numero version cree_le modifie_le formation_numero etat dispensateur_id
        complement_intitule objectifs resultats_attendus plus_formation url_action
        niveau_entree prerequis commentaires_prerequis publics publics_versions
        acces_handicapes langues
      `),
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
}

export const vuesDe = (publiee: boolean): Vue[] => (publiee ? ['PUBLIEE', 'TRAVAIL'] : ['TRAVAIL']);

function* formations(options: OptionsDeRegion) {
  const nombre = options.tailles.formations + exemplesDe(options).length;
  for (let rang = 0; rang < nombre; rang++) yield rang;
}

/** Created and last changed some time before the day of loading. */
export function dates(graine: Valeur, { graine: region, jour }: OptionsDeRegion): [string, string] {
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
      voieDe(rang, options),
    ]);
  const exemple = exempleDe(rang, options);
  if (exemple)
    return ligneDeCopie([
      ...debut,
      exemple.titre,
      [exemple.formacode],
      ['V14'],
      [],
      [],
      '6',
      contenuDeLExemple(exemple),
      exemple.rncp !== undefined,
      null,
      voieDe(rang, options),
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
    estCertifiante(rang, options),
    estCertifiante(rang, options) ? theme.niveau : null,
    voieDe(rang, options),
  ]);
}

const estCertifiante = (rang: number, options: OptionsDeRegion): boolean => {
  const exemple = exempleDe(rang, options);
  return exemple ? exemple.rncp !== undefined : rang % 3 === 1;
};

function ligneDeCertification(rang: number, vue: Vue, options: OptionsDeRegion): string {
  const { jour } = options;
  const exemple = exempleDe(rang, options);
  if (exemple)
    return ligneDeCopie([vue, numeroFormation(rang), 0, exemple.rncp!, null, null, null, null]);
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
