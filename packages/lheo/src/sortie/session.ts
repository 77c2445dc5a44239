import type {
  DateLheo,
  EtatRecrutement,
  InformationCollective,
  PeriodeInscription,
  Recrutement,
  Session,
  TypePeriodeInscription,
} from '@sofi/domain';
import type { ElementLheo } from '../element.ts';
import { booleen, feuille, feuilles, noeud } from './noeud.ts';
import { adresseLheo, contactLheo } from './organisme.ts';
import type { SessionAEcrire } from './valeurs.ts';
import { datesDe, estEnApprentissage } from './valeurs.ts';

const ETATS: Record<EtatRecrutement, string> = { OUVERT: '1', FERME: '2', SUSPENDU: '3' };
const INFORMATION_COLLECTIVE = '9';
/** Dictionary modalite-recrutement, for periods that are not the one of enrolment. */
const MODALITE_DE_PERIODE: Record<TypePeriodeInscription, string> = {
  CANDIDATURE_INDIVIDUELLE: '7',
  RECRUTEMENT: '0',
  INSCRIPTION: '0',
};

export function sessionLheo(offre: SessionAEcrire, blocs: (ElementLheo | null)[]) {
  const { numeros, dates, session } = offre;
  const inscription = session.adresseInscription ?? session.lieu?.adresse ?? null;
  const principale = periodePrincipale(session.periodesInscription);
  return noeud(
    'session',
    { numero: String(numeros.session), ...datesDe(dates.session) },
    feuille(
      'periode',
      feuille('debut', session.debut?.texte ?? INCONNU),
      feuille('fin', finDe(session.fin)),
    ),
    feuille('adresse-inscription', inscription && adresseLheo(inscription, 'COURT')),
    feuille('modalites-inscription', session.modalitesInscription),
    feuille('periode-inscription', principale && periodeLheo(principale.debut, principale.fin)),
    session.etatRecrutement && feuille('etat-recrutement', ETATS[session.etatRecrutement]),
    session.informationsCollectives.map(informationLheo),
    recrutementsDe(session, principale),
    feuille('url-session', feuilles('urlweb', session.urls.slice(0, 3))),
    session.contacts.map((contact, rang) => contactLheo('contact-session', contact, rang === 0)),
    blocs,
    cycleDe(offre),
  );
}

/** Of LHEO: unknown, and without an end. */
const [INCONNU, SANS_FIN] = ['00000000', '99999999'];

const finDe = (fin: DateLheo | null): string => fin?.texte ?? SANS_FIN;

const ecrireDate = (jour: string | null): string => jour?.replaceAll('-', '') ?? INCONNU;

const periodeLheo = (debut: string | null, fin: string | null) =>
  feuille('periode', feuille('debut', ecrireDate(debut)), feuille('fin', ecrireDate(fin)));

/** That of enrolment, else the widest. */
function periodePrincipale(periodes: readonly PeriodeInscription[]): PeriodeInscription | null {
  const duree = ({ debut, fin }: PeriodeInscription) =>
    Date.parse(fin ?? '9999-12-31') - Date.parse(debut ?? '0001-01-01');
  return (
    periodes.find(({ type }) => type === 'INSCRIPTION') ??
    periodes.toSorted((a, b) => duree(b) - duree(a))[0] ??
    null
  );
}

const informationLheo = (reunion: InformationCollective) =>
  feuille(
    'recrutement',
    feuille('modalite-recrutement', INFORMATION_COLLECTIVE),
    feuille('a-distance', booleen(reunion.aDistance)),
    reunion.adresse && adresseLheo(reunion.adresse, 'COURT'),
    feuille('urlweb', reunion.url),
    feuille('nb-places', reunion.places),
    periodeLheo(reunion.date, reunion.dateFin ?? reunion.date),
    feuille('heure-debut', reunion.heureDebut),
    feuille('heure-fin', reunion.heureFin),
    feuille('commentaire', reunion.commentaire),
  );

/** Ways of recruiting beside the meetings above, each with the period that is its own. */
function recrutementsDe(session: Session, principale: PeriodeInscription | null) {
  const recrutements = session.recrutements.filter(
    ({ modalite }) => modalite !== INFORMATION_COLLECTIVE,
  );
  const autres = session.periodesInscription.filter((periode) => periode !== principale);
  const modalites = session.modalitesRecrutement.filter(
    (modalite) =>
      modalite !== INFORMATION_COLLECTIVE || session.informationsCollectives.length === 0,
  );
  if (recrutements.length > 0) return recrutements.map(recrutementLheo);
  return [
    ...autres.map(({ type, debut, fin }) =>
      feuille(
        'recrutement',
        feuille('modalite-recrutement', MODALITE_DE_PERIODE[type]),
        periodeLheo(debut, fin),
      ),
    ),
    ...modalites.map((modalite) =>
      feuille('recrutement', feuille('modalite-recrutement', modalite)),
    ),
  ];
}

/** As a source says it. */
const recrutementLheo = (recrutement: Recrutement) =>
  feuille(
    'recrutement',
    feuille('modalite-recrutement', recrutement.modalite),
    feuille('code-perimetre-recrutement', recrutement.perimetre),
    feuille('infos-perimetre-recrutement', recrutement.perimetreTexte),
    recrutement.aDistance !== null && feuille('a-distance', booleen(recrutement.aDistance)),
    recrutement.lieu &&
      adresseLheo(
        { ...SANS_POINT, ...recrutement.lieu, denomination: recrutement.lieu.nom },
        'COURT',
      ),
    feuille('urlweb', recrutement.url),
    feuille('nb-places', recrutement.places),
    recrutement.debutLheo !== null || recrutement.finLheo !== null
      ? feuille(
          'periode',
          feuille('debut', recrutement.debutLheo ?? INCONNU),
          feuille('fin', recrutement.finLheo ?? INCONNU),
        )
      : null,
    feuille('heure-debut', recrutement.heureDebut),
    feuille('heure-fin', recrutement.heureFin),
    feuille('commentaire', recrutement.commentaire),
  );

const SANS_POINT = { codeInseeCanton: null, region: null, latitude: null, longitude: null };

/** Dictionary type-cycle knows initial training and apprenticeship only: figures of other sessions have no place. */
function cycleDe(offre: SessionAEcrire) {
  const { effectifMinimal, capaciteSimultanee, capaciteCumulee } = offre.session;
  const type = estEnApprentissage(offre)
    ? '1'
    : offre.formation.voie === 'FORMATION_INITIALE'
      ? '0'
      : null;
  const figures = [
    feuille('effectif-minimal', effectifMinimal),
    feuille('capacite-simultanee', capaciteSimultanee),
    feuille('capacite-cumulee', capaciteCumulee),
  ].filter((noeud) => noeud !== null);
  return type === null || figures.length === 0
    ? null
    : feuille('cycle', feuille('type-cycle', type), figures);
}
