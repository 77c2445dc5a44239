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

export function sessionLheo(une: SessionAEcrire, blocs: (ElementLheo | null)[]) {
  const { numeros, dates, session } = une;
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
    cycleDe(une),
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

const informationLheo = (une: InformationCollective) =>
  feuille(
    'recrutement',
    feuille('modalite-recrutement', INFORMATION_COLLECTIVE),
    feuille('a-distance', booleen(une.aDistance)),
    une.adresse && adresseLheo(une.adresse, 'COURT'),
    feuille('urlweb', une.url),
    feuille('nb-places', une.places),
    periodeLheo(une.date, une.dateFin ?? une.date),
    feuille('heure-debut', une.heureDebut),
    feuille('heure-fin', une.heureFin),
    feuille('commentaire', une.commentaire),
  );

/** Ways of recruiting beside the meetings above, each with the period that is its own. */
function recrutementsDe(session: Session, principale: PeriodeInscription | null) {
  const dits = session.recrutements.filter(({ modalite }) => modalite !== INFORMATION_COLLECTIVE);
  const autres = session.periodesInscription.filter((une) => une !== principale);
  const modalites = session.modalitesRecrutement.filter(
    (modalite) =>
      modalite !== INFORMATION_COLLECTIVE || session.informationsCollectives.length === 0,
  );
  if (dits.length > 0) return dits.map(recrutementLheo);
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
const recrutementLheo = (un: Recrutement) =>
  feuille(
    'recrutement',
    feuille('modalite-recrutement', un.modalite),
    feuille('code-perimetre-recrutement', un.perimetre),
    feuille('infos-perimetre-recrutement', un.perimetreTexte),
    un.aDistance !== null && feuille('a-distance', booleen(un.aDistance)),
    un.lieu && adresseLheo({ ...SANS_POINT, ...un.lieu, denomination: un.lieu.nom }, 'COURT'),
    feuille('urlweb', un.url),
    feuille('nb-places', un.places),
    un.debutLheo !== null || un.finLheo !== null
      ? feuille(
          'periode',
          feuille('debut', un.debutLheo ?? INCONNU),
          feuille('fin', un.finLheo ?? INCONNU),
        )
      : null,
    feuille('heure-debut', un.heureDebut),
    feuille('heure-fin', un.heureFin),
    feuille('commentaire', un.commentaire),
  );

const SANS_POINT = { codeInseeCanton: null, region: null, latitude: null, longitude: null };

/** Dictionary type-cycle knows initial training and apprenticeship only: figures of other sessions have no place. */
function cycleDe(une: SessionAEcrire) {
  const { effectifMinimal, capaciteSimultanee, capaciteCumulee } = une.session;
  const type = estEnApprentissage(une)
    ? '1'
    : une.formation.voie === 'FORMATION_INITIALE'
      ? '0'
      : null;
  const figures = [
    feuille('effectif-minimal', effectifMinimal),
    feuille('capacite-simultanee', capaciteSimultanee),
    feuille('capacite-cumulee', capaciteCumulee),
  ].filter((une) => une !== null);
  return type === null || figures.length === 0
    ? null
    : feuille('cycle', feuille('type-cycle', type), figures);
}
