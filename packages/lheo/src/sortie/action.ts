import type { BlocCompetences, ModaliteEnseignement, Session } from '@sofi/domain';
import { PREFIXE_NATIONAL } from '@sofi/domain';
import { libelle } from '@sofi/referentiels';
import type { ElementLheo } from '../element.ts';
import { TEXTES_DE_SESSION } from '../textes.ts';
import { booleen, extras, feuille, feuilles, noeud } from './noeud.ts';
import { autreFormateurLheo, formateurLheo, lieuLheo } from './organisme.ts';
import { sessionLheo } from './session.ts';
import type { SessionAEcrire } from './valeurs.ts';
import { datesDe, estEnApprentissage, estPayee } from './valeurs.ts';

const MODALITES: Record<ModaliteEnseignement, string> = {
  PRESENTIEL: '0',
  MIXTE: '1',
  A_DISTANCE: '2',
};

/** LHEO: `organisme-financeur` 0..8. More are left to the validation to refuse. */
export function actionLheo(offre: SessionAEcrire): ElementLheo | null {
  const { numeros, organismes, dates, action, session, dispositifs } = offre;
  const premier = <T>(
    valeur: (dispositif: SessionAEcrire['dispositifs'][number]) => T | null,
  ): T | null => dispositifs.map(valeur).find((trouvee) => trouvee !== null) ?? null;
  const conventionnees = dispositifs.map(({ conventionnee }) => conventionnee);
  const { lieu } = session;
  return noeud(
    'action',
    { numero: `${PREFIXE_NATIONAL}_${numeros.session}`, ...datesDe(dates.session) },
    feuille('rythme-formation', session.rythmeTexte ?? enPhrase('RYTHME', session.rythmes)),
    action.publics.map(({ code, version }) => noeud('code-public-vise', { ref: version }, code)),
    feuille('info-public-vise', action.infoPublicVise),
    feuille('niveau-entree-obligatoire', booleen(action.niveauEntreeObligatoire)),
    feuille('modalites-alternance', session.modalitesAlternance ?? alternanceDe(session)),
    session.modaliteEnseignement &&
      feuille('modalites-enseignement', MODALITES[session.modaliteEnseignement]),
    feuille(
      'conditions-specifiques',
      action.prerequis ? action.commentairesPrerequis : SANS_CONDITION,
    ),
    feuille(
      'prise-en-charge-frais-possible',
      booleen(dispositifs.some((dispositif) => dispositif.priseEnChargeFraisPedagogiques === true)),
    ),
    lieu && lieuLheo(lieu, 0),
    session.autresLieux.map(({ nom, siret, ...adresse }) =>
      lieuLheo(
        { siret, uai: null, adresse: { ...ADRESSE_VIDE, ...adresse, denomination: nom } },
        1,
      ),
    ),
    session.entreesSorties &&
      feuille('modalites-entrees-sorties', booleen(session.entreesSorties === 'PERMANENTES')),
    feuille('url-action', feuilles('urlweb', urlsDe(offre))),
    sessionLheo(offre, blocsDe(action.blocsCompetences)),
    feuille('restauration', action.restauration),
    feuille('hebergement', action.hebergement),
    feuille('transport', action.transport),
    feuille('acces-handicapes', action.accesHandicapes),
    feuilles('langue-formation', action.langues),
    feuille(
      'modalites-pedagogiques',
      enPhrase('MODALITE_PEDAGOGIQUE', session.modalitesPedagogiques.filter(estANous)),
    ),
    [
      ...session.modalitesPedagogiques.filter((code) => !estANous(code)),
      ...session.periodesFormation,
    ]
      .slice(0, 5)
      .map((code) => noeud('code-modalite-pedagogique', { ref: VERSION_MODALITES }, code)),
    action.equipements.map(({ type, coutIndicatif, commentaire }) =>
      feuille(
        'equipement',
        feuille('type-equipement', type),
        feuille('cout-indicatif-equipement', coutIndicatif),
        feuille('commentaire', commentaire),
      ),
    ),
    feuille(
      'frais-restants',
      premier(({ fraisRestants }) => fraisRestants),
    ),
    feuille('prix-horaire-TTC', session.prixHoraireTtc),
    feuille('prix-total-TTC', session.prixTotalTtc),
    Object.entries(TEXTES_DE_SESSION).map(([champ, nom]) =>
      feuille(nom, session[champ as keyof typeof TEXTES_DE_SESSION]),
    ),
    feuille('nombre-heures-centre', session.dureeCentreHeures),
    feuille('nombre-heures-entreprise', session.dureeEntrepriseHeures),
    feuille('nombre-heures-total', totalDe(session)),
    feuille(
      'detail-conditions-prise-en-charge',
      premier((dispositif) => dispositif.detailPriseEnCharge),
    ),
    conventionnees.some((reponse) => reponse !== null) &&
      feuille('conventionnement', booleen(conventionnees.includes(true))),
    feuille(
      'duree-conventionnee',
      premier(({ heuresConventionnees }) => heuresConventionnees),
    ),
    formateurLheo(action.dispensateur, organismes.dispensateur.id),
    action.autresFormateurs.map(autreFormateurLheo),
    dispositifs.map(financeurLheo),
    extras('type-action', [
      ['formation-initiale', booleen(offre.formation.voie === 'FORMATION_INITIALE')],
    ]),
    extras('dispositif', [
      ['contrat-apprentissage', booleen(estEnApprentissage(offre))],
      ['contrat-professionnalisation', booleen(estPayee(offre, 'CONTRAT_PROFESSIONNALISATION'))],
    ]),
    extras('duree-hebdo', [['duree-hebdo', session.dureeHebdomadaireHeures]]),
  );
}

const SANS_CONDITION = 'aucune';
/** The edition of our list of them. */
const VERSION_MODALITES = 'V10';

const ADRESSE_VIDE = { codeInseeCanton: null, region: null, latitude: null, longitude: null };

/** EN_ETABLISSEMENT, EN_ENTREPRISE, FOAD are ours; the others Formacodes. */
const estANous = (code: string) => !/^\d/.test(code);

/** Labels as one sentence: « En établissement de formation, en entreprise ». */
function enPhrase(nomenclature: 'RYTHME' | 'MODALITE_PEDAGOGIQUE', codes: readonly string[]) {
  const phrase = codes
    .map((code) => libelle(nomenclature, code))
    .map((texte) => texte[0]!.toLowerCase() + texte.slice(1))
    .join(', ');
  return phrase && phrase[0]!.toUpperCase() + phrase.slice(1);
}

const alternanceDe = ({ dureeCentreHeures, dureeEntrepriseHeures }: Session): string =>
  dureeEntrepriseHeures
    ? `${dureeCentreHeures ?? 0} heures en centre, ${dureeEntrepriseHeures} heures en entreprise`
    : 'Aucune alternance';

const totalDe = (session: Session): number | null => {
  const { dureeCentreHeures: centre, dureeEntrepriseHeures: entreprise } = session;
  if (session.dureeTotaleHeures !== null) return session.dureeTotaleHeures;
  return centre === null && entreprise === null ? null : (centre ?? 0) + (entreprise ?? 0);
};

const urlsDe = ({ action: { urlAction, urlVideo, urlPdf, urls } }: SessionAEcrire): string[] => {
  const adresses = [urlAction, urlVideo, urlPdf, ...urls].filter((url) => url !== null);
  return [...new Set(adresses)].slice(0, 3);
};

const financeurLheo = (dispositif: SessionAEcrire['dispositifs'][number]) =>
  dispositif.financeur === null
    ? null
    : feuille(
        'organisme-financeur',
        feuille('code-financeur', dispositif.financeur),
        feuille('nb-places-financees', dispositif.nombrePlaces),
        extras('specificites', [
          ['programme-financeur', dispositif.programme],
          ['ref-action-marche-financeur', dispositif.lot],
        ]),
      );

/** By certification and validation. LHEO demands both: blocks without a validation cannot be written. */
function blocsDe(blocs: readonly BlocCompetences[]): (ElementLheo | null)[] {
  const groupes = Map.groupBy(
    blocs.filter(({ validation }) => validation != null),
    ({ code, validation }) => `${/^RNCP\d+/.exec(code)?.[0] ?? ''}|${validation}`,
  );
  return [...groupes].map(([cle, blocs]) => {
    const [rncp, validation] = cle.split('|');
    return feuille(
      'blocs-competences',
      feuille('validation-blocs', validation),
      feuille('reference-certification', feuille('reference-code-RNCP', rncp)),
      blocs.map(({ code, libelle: nom }) =>
        feuille('bloc-competences', feuille('libelle-bloc', nom), feuille('code-bloc', code)),
      ),
    );
  });
}
