import type {
  Action,
  ActionImportee,
  Certification,
  Formation,
  OffreImportee,
  Organisme,
  SessionImportee,
} from '@sofi/domain';
import type { Anomalie } from './anomalie.ts';
import type { ElementLheo } from './element.ts';
import { enfant, enfantsDe, extraDe, principal, texteDe, textesDe, urlsDe } from './element.ts';
import { contactsDe, formateurDe, responsableDe } from './organisme.ts';
import { dispositifsDe, sessionDe } from './session.ts';

export interface ContexteDeLecture {
  source: string;
  noter: (anomalie: Omit<Anomalie, 'gravite'> & { gravite?: Anomalie['gravite'] }) => void;
}

/**
 * A valid LHEO `formation` as our Formation, Actions and Sessions. LHEO actions that share the dispensateur and all that
 * is ours at the level of the Action are one Action; each of their sessions is a Session.
 */
export function offreDe(element: ElementLheo, contexte: ContexteDeLecture): OffreImportee | null {
  const { source, noter } = contexte;
  const actionsVues = new Set<string>();
  const numero = element.attributs['numero']!.trim();
  const responsable = responsableDe(enfant(element, 'organisme-formation-responsable')!);
  const groupes = new Map<string, ActionImportee>();
  for (const [rang, action] of enfantsDe(element, 'action').entries()) {
    const chemin = `formation/action[${rang + 1}]`;
    const numeroDAction = action.attributs['numero']!.trim();
    if (actionsVues.has(numeroDAction)) {
      noter({
        code: 'DOUBLON_ACTION',
        chemin,
        ligne: action.ligne,
        colonne: action.colonne,
        valeur: numeroDAction,
        message: `L’action ${numeroDAction} est déjà dans cette formation : la première est gardée.`,
      });
      continue;
    }
    actionsVues.add(numeroDAction);
    const valeurs = actionDe(element, action, responsable);
    const cle = JSON.stringify({ ...valeurs, dispensateur: valeurs.dispensateur.siret });
    let groupe = groupes.get(cle);
    if (!groupe)
      groupes.set(
        cle,
        (groupe = {
          provenance: { source, numeroSource: numeroDAction },
          action: valeurs,
          sessions: [],
        }),
      );
    groupe.sessions.push(
      ...sessionsDe(element, action, { ...contexte, responsable, numero: numeroDAction, chemin }),
    );
  }
  if (groupes.size === 0) {
    noter({
      gravite: 'ERREUR',
      code: 'SANS_ACTION',
      chemin: 'formation',
      ligne: element.ligne,
      colonne: element.colonne,
      valeur: numero,
      message: 'Il ne reste aucune action à cette formation.',
    });
    return null;
  }
  return {
    provenance: { source, numeroSource: numero },
    formation: formationDe(element),
    actions: [...groupes.values()],
  };
}

function sessionsDe(
  formation: ElementLheo,
  action: ElementLheo,
  {
    source,
    responsable,
    numero,
    chemin,
    noter,
  }: ContexteDeLecture & { responsable: Organisme; numero: string; chemin: string },
): SessionImportee[] {
  const vus = new Set<string>();
  return enfantsDe(action, 'session').flatMap((session, rang) => {
    const numeroSource = session.attributs['numero']?.trim() || String(rang + 1);
    if (vus.has(numeroSource)) {
      noter({
        code: 'DOUBLON_SESSION',
        chemin: `${chemin}/session[${rang + 1}]`,
        ligne: session.ligne,
        colonne: session.colonne,
        valeur: numeroSource,
        message: 'Cette session est déjà dans son action : la première est gardée.',
      });
      return [];
    }
    vus.add(numeroSource);
    return {
      provenance: { source, numeroSource, actionSource: numero },
      session: sessionDe(formation, action, session, responsable),
      dispositifs: dispositifsDe(action),
    };
  });
}

function formationDe(element: ElementLheo): Formation {
  const domaine = enfant(element, 'domaine-formation');
  const formacodes = enfantsDe(domaine, 'code-FORMACODE').filter(({ texte }) => texte);
  const premier = principal(formacodes);
  const ordonnes = premier ? [premier, ...formacodes.filter((autre) => autre !== premier)] : [];
  const apprentissage = enfantsDe(element, 'action').some(
    (action) => extraDe(action, 'dispositif', 'contrat-apprentissage')?.trim() === '1',
  );
  const initiale = enfantsDe(element, 'action').some(
    (action) => extraDe(action, 'type-action', 'formation-initiale')?.trim() === '1',
  );
  return {
    intitule: texteDe(element, 'intitule-formation')!,
    formacodes: ordonnes.map(({ texte, attributs }) => ({
      code: texte!,
      version: attributs['ref'] ?? VERSION_INCONNUE,
    })),
    nsf: textesDe(domaine, 'code-NSF'),
    rome: textesDe(domaine, 'code-ROME'),
    objectifGeneral: texteDe(element, 'objectif-general-formation'),
    contenu: texteDe(element, 'contenu-formation'),
    certifiante: texteDe(element, 'certifiante') === '1',
    certifications: enfantsDe(element, 'certification').flatMap(certificationDe),
    niveauSortie: texteDe(element, 'code-niveau-sortie'),
    voie: initiale ? 'FORMATION_INITIALE' : apprentissage ? 'APPRENTISSAGE' : 'FORMATION_CONTINUE',
  };
}

/** LHEO demands the version and the schema does not: a feed may leave it out. */
const VERSION_INCONNUE = 'V?';

function certificationDe(element: ElementLheo): Certification[] {
  const code = (nom: string, motif: RegExp, prefixe = '') => {
    const texte = texteDe(element, nom)?.toUpperCase() ?? '';
    return motif.test(texte) ? (texte.startsWith(prefixe) ? texte : prefixe + texte) : null;
  };
  const certification = {
    codeRncp: code('code-RNCP', /^(RNCP)?\d{1,6}$/, 'RNCP'),
    codeCertifInfo: code('code-CERTIFINFO', /^\d{1,10}$/),
    codeRs: code('code-RS', /^RS\d{1,8}$/),
    codeCpf: code('code-CPF', /^CPF\d{1,7}$/),
  };
  return Object.values(certification).some((valeur) => valeur !== null) ? [certification] : [];
}

function actionDe(formation: ElementLheo, action: ElementLheo, responsable: Organisme): Action {
  const formateurs = enfantsDe(action, 'organisme-formateur');
  const formateur = principal(formateurs);
  const conditions = texteDe(action, 'conditions-specifiques');
  const sansCondition =
    conditions === null || /^(aucune?s?|néant|sans|pas de prérequis|-)\.?$/i.test(conditions);
  const publics = enfantsDe(action, 'code-public-vise');
  const urls = [
    ...urlsDe(enfant(action, 'url-action')),
    ...urlsDe(enfant(formation, 'url-formation')),
  ];
  const estVideo = (url: string) =>
    /^https?:\/\/([\w-]+\.)*(youtube\.com|youtu\.be)\/|\.mp4$/i.test(url);
  const estPdf = (url: string) => /\.pdf$/i.test(url);
  return {
    dispensateur: formateur ? formateurDe(formateur) : responsable,
    complementIntitule: null,
    complementProgramme: null,
    objectifs: texteDe(formation, 'objectif-formation'),
    resultatsAttendus: texteDe(formation, 'resultats-attendus'),
    plusFormation: extraDe(formation, 'plus-formation', 'plus-formation'),
    urlVideo: urls.find(estVideo) ?? null,
    urlPdf: urls.find(estPdf) ?? null,
    urls,
    autresFormateurs: formateurs
      .filter((autre) => autre !== formateur)
      .map((autre) => ({
        siret: texteDe(autre, 'SIRET-formateur', 'SIRET')!,
        raisonSociale: texteDe(autre, 'raison-sociale-formateur'),
      })),
    urlAction: urls.find((url) => !estVideo(url) && !estPdf(url)) ?? null,
    equipements: enfantsDe(action, 'equipement').map((equipement) => ({
      type: texteDe(equipement, 'type-equipement')!,
      coutIndicatif:
        texteDe(equipement, 'cout-indicatif-equipement') === null
          ? null
          : Number(texteDe(equipement, 'cout-indicatif-equipement')),
      commentaire: texteDe(equipement, 'commentaire'),
    })),
    niveauEntree: texteDe(formation, 'code-niveau-entree'),
    niveauEntreeObligatoire: texteDe(action, 'niveau-entree-obligatoire') === '1',
    prerequis: !sansCondition,
    commentairesPrerequis: sansCondition ? null : conditions,
    publics: publics.flatMap(({ texte, attributs }) =>
      texte ? { code: texte, version: attributs['ref'] ?? VERSION_INCONNUE } : [],
    ),
    infoPublicVise: texteDe(action, 'info-public-vise'),
    accesHandicapes: texteDe(action, 'acces-handicapes'),
    restauration: texteDe(action, 'restauration'),
    hebergement: texteDe(action, 'hebergement'),
    transport: texteDe(action, 'transport'),
    langues: textesDe(action, 'langue-formation').map((langue) => langue.toUpperCase()),
    blocsCompetences: enfantsDe(action, 'session')
      .flatMap((session) => enfantsDe(session, 'blocs-competences'))
      .flatMap((blocs) =>
        enfantsDe(blocs, 'bloc-competences').map((bloc) => ({
          code: texteDe(bloc, 'code-bloc')!,
          libelle: texteDe(bloc, 'libelle-bloc')!,
          validation: texteDe(blocs, 'validation-blocs'),
        })),
      ),
    contacts: contactsDe(enfantsDe(formation, 'contact-formation'), responsable.nom),
  };
}
