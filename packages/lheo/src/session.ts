import type {
  Adresse,
  AutreLieu,
  DateLheo,
  Dispositif,
  EtatRecrutement,
  InformationCollective,
  Lieu,
  ModaliteEnseignement,
  Organisme,
  PeriodeInscription,
  Recrutement,
  Session,
  TypeDispositif,
} from '@sofi/domain';
import { FINANCEURS_PUBLICS, lireDateLheo } from '@sofi/domain';
import { nomenclature, sansAccents } from '@sofi/referentiels';
import type { ElementLheo } from './element.ts';
import { enfant, enfantsDe, extraDe, principal, texteDe, textesDe, urlsDe } from './element.ts';
import { lireTextes } from './textes.ts';
import { adresseDe, contactsDe, lieuDe } from './organisme.ts';

/** One LHEO `session`, with what our Session takes from its `action` and `formation`. */
export function sessionDe(
  formation: ElementLheo,
  action: ElementLheo,
  session: ElementLheo,
  responsable: Organisme,
): Session {
  const rythme = texteDe(action, 'rythme-formation');
  const rythmes = codesDits('RYTHME', rythme);
  const codes = textesDe(action, 'code-modalite-pedagogique');
  const recrutements = enfantsDe(session, 'recrutement');
  const cycle = enfant(session, 'cycle');
  const lieux = enfantsDe(action, 'lieu-de-formation');
  return {
    lieu: lieuDe(principal(lieux)),
    autresLieux: lieux
      .filter((lieu) => lieu !== principal(lieux))
      .flatMap((lieu) => autreLieu(lieuDe(lieu)) ?? []),
    debut: date(session, 'periode', 'debut'),
    fin: date(session, 'periode', 'fin'),
    entreesSorties:
      texteDe(action, 'modalites-entrees-sorties') === '1' ? 'PERMANENTES' : 'DATES_FIXES',
    rythmes,
    rythmeTexte: rythmes.length > 0 ? null : rythme,
    periodesFormation: codes.filter((code) => code.startsWith('964')),
    typeParcours: texteDe(formation, 'parcours-de-formation'),
    modalitesPedagogiques: [
      ...codesDits('MODALITE_PEDAGOGIQUE', texteDe(action, 'modalites-pedagogiques')),
      ...codes.filter((code) => !code.startsWith('964')),
    ],
    modaliteEnseignement: MODALITES[texteDe(action, 'modalites-enseignement') ?? ''] ?? null,
    dureeCentreHeures: nombre(action, 'nombre-heures-centre'),
    dureeEntrepriseHeures: nombre(action, 'nombre-heures-entreprise'),
    dureeTotaleHeures: nombre(action, 'nombre-heures-total'),
    modalitesAlternance: texteDe(action, 'modalites-alternance'),
    dureeHebdomadaireHeures: heuresParSemaine(extraDe(action, 'duree-hebdo', 'duree-hebdo')),
    ...lireTextes(action),
    responsable,
    etatRecrutement: ETATS[texteDe(session, 'etat-recrutement') ?? ''] ?? null,
    modalitesRecrutement: [
      ...new Set(
        recrutements.flatMap((recrutement) => texteDe(recrutement, 'modalite-recrutement') ?? []),
      ),
    ],
    informationsCollectives: recrutements
      .filter(estInformationCollective)
      .flatMap(informationCollective),
    recrutements: recrutements.map(recrutementDe),
    periodesInscription: periodesDe(session, recrutements),
    modalitesInscription: texteDe(session, 'modalites-inscription'),
    adresseInscription: adresseDe(enfant(session, 'adresse-inscription', 'adresse')),
    contacts: contactsDe(enfantsDe(session, 'contact-session'), responsable.nom),
    urls: urlsDe(enfant(session, 'url-session')),
    effectifMinimal: nombre(cycle, 'effectif-minimal'),
    capaciteSimultanee: nombre(cycle, 'capacite-simultanee'),
    capaciteCumulee: nombre(cycle, 'capacite-cumulee'),
    prixHoraireTtc: prix(texteDe(action, 'prix-horaire-TTC')),
    prixTotalTtc: prix(texteDe(action, 'prix-total-TTC')),
  };
}

/** One for each `organisme-financeur`, and one for each work-study flag. */
export function dispositifsDe(action: ElementLheo): Dispositif[] {
  const commun = {
    priseEnChargeFraisPedagogiques: booleen(action, 'prise-en-charge-frais-possible'),
    detailPriseEnCharge: texteDe(action, 'detail-conditions-prise-en-charge'),
    fraisRestants: texteDe(action, 'frais-restants'),
    conventionnee: booleen(action, 'conventionnement'),
    heuresConventionnees: nombre(action, 'duree-conventionnee'),
  };
  const finances = enfantsDe(action, 'organisme-financeur').map((element): Dispositif => {
    const financeur = texteDe(element, 'code-financeur')!;
    const programme = extraDe(element, 'specificites', 'programme-financeur')?.trim() || null;
    return {
      ...commun,
      type: typeDe(financeur, programme),
      programme,
      lot: extraDe(element, 'specificites', 'ref-action-marche-financeur')?.trim() || null,
      financeur,
      // 0 says that the number is not known: a dispositif has at least one place.
      nombrePlaces: nombre(element, 'nb-places-financees') || null,
    };
  });
  const contrats = (
    [
      ['contrat-apprentissage', 'CONTRAT_APPRENTISSAGE'],
      ['contrat-professionnalisation', 'CONTRAT_PROFESSIONNALISATION'],
    ] as const
  )
    .filter(([extra]) => extraDe(action, 'dispositif', extra)?.trim() === '1')
    .map(([, type]): Dispositif => ({
      ...commun,
      type,
      programme: null,
      lot: null,
      financeur: null,
      nombrePlaces: null,
    }));
  return [...finances, ...contrats];
}

function typeDe(financeur: string, programme: string | null): TypeDispositif {
  if (financeur === '2' && programme !== null) return 'PROGRAMME_REGION';
  if (financeur === '4') return 'FRANCE_TRAVAIL';
  return FINANCEURS_PUBLICS.includes(financeur) ? 'AUTRE_PUBLIC' : 'PRIVE';
}

const MODALITES: Record<string, ModaliteEnseignement> = {
  0: 'PRESENTIEL',
  1: 'MIXTE',
  2: 'A_DISTANCE',
};
const ETATS: Record<string, EtatRecrutement> = { 1: 'OUVERT', 2: 'FERME', 3: 'SUSPENDU' };
const INFORMATION_COLLECTIVE = '9';

const estInformationCollective = (recrutement: ElementLheo) =>
  texteDe(recrutement, 'modalite-recrutement') === INFORMATION_COLLECTIVE;

function informationCollective(recrutement: ElementLheo): InformationCollective[] {
  // A month or a year is no day: `recrutements` has it as the source says it.
  const jour = jourDe(recrutement, 'debut');
  if (jour === null) return [];
  const fin = jourDe(recrutement, 'fin');
  return [
    {
      date: jour,
      dateFin: fin === jour ? null : fin,
      heureDebut: heure(texteDe(recrutement, 'heure-debut')),
      heureFin: heure(texteDe(recrutement, 'heure-fin')),
      aDistance: texteDe(recrutement, 'a-distance') === '1',
      adresse: adresseDe(enfant(recrutement, 'adresse')),
      url: urlsDe(recrutement)[0] ?? null,
      places: nombre(recrutement, 'nb-places'),
      commentaire: texteDe(recrutement, 'commentaire'),
    },
  ];
}

function periodesDe(
  session: ElementLheo,
  recrutements: readonly ElementLheo[],
): PeriodeInscription[] {
  const periode = (
    type: PeriodeInscription['type'],
    element: ElementLheo | undefined,
  ): PeriodeInscription[] => {
    const [debut, fin] = [
      date(element, 'periode', 'debut')?.premier,
      date(element, 'periode', 'fin')?.dernier,
    ];
    return debut || fin ? [{ type, debut: debut ?? null, fin: fin ?? null }] : [];
  };
  return [
    ...periode('INSCRIPTION', enfant(session, 'periode-inscription')),
    ...recrutements
      .filter((recrutement) => !estInformationCollective(recrutement))
      .flatMap((recrutement) => periode('RECRUTEMENT', recrutement)),
  ];
}

const recrutementDe = (element: ElementLheo): Recrutement => ({
  modalite: texteDe(element, 'modalite-recrutement')!,
  aDistance: booleen(element, 'a-distance'),
  lieu: autreLieu(adresseDe(enfant(element, 'adresse'))),
  url: urlsDe(element)[0] ?? null,
  places: nombre(element, 'nb-places'),
  debutLheo: texteDe(element, 'periode', 'debut'),
  finLheo: texteDe(element, 'periode', 'fin'),
  heureDebut: texteDe(element, 'heure-debut'),
  heureFin: texteDe(element, 'heure-fin'),
  perimetre: texteDe(element, 'code-perimetre-recrutement'),
  perimetreTexte: texteDe(element, 'infos-perimetre-recrutement'),
  commentaire: texteDe(element, 'commentaire'),
});

function autreLieu(lieu: Lieu | Adresse | null): AutreLieu | null {
  if (lieu === null) return null;
  const { denomination, lignes, codePostal, commune, codeInsee, departement, pays } =
    'adresse' in lieu ? lieu.adresse : lieu;
  const siret = 'adresse' in lieu ? lieu.siret : null;
  return { nom: denomination, siret, lignes, codePostal, commune, codeInsee, departement, pays };
}

/** A bound of a period where it is one day. */
function jourDe(element: ElementLheo, borne: 'debut' | 'fin'): string | null {
  const jour = date(element, 'periode', borne);
  return jour !== null && jour.premier === jour.dernier ? jour.premier : null;
}

const date = (element: ElementLheo | undefined, ...chemin: string[]): DateLheo | null => {
  const texte = texteDe(element, ...chemin);
  return texte === null ? null : lireDateLheo(texte);
};

/** `9h`, `14h15`, `9:30` as `HHhMM`; null for what is no time of day. */
export function heure(texte: string | null): string | null {
  const [, heures, minutes = '00'] = /^(\d{1,2})\s*[hH:]\s*(\d{2})?$/.exec(texte ?? '') ?? [];
  if (heures === undefined || Number(heures) > 23 || Number(minutes) > 59) return null;
  return `${heures.padStart(2, '0')}h${minutes}`;
}

/** Codes of our own list whose label stands between the commas of a text; none unless all its parts are labels. */
function codesDits(nom: 'RYTHME' | 'MODALITE_PEDAGOGIQUE', texte: string | null): string[] {
  const parties = (texte ?? '').split(',').map((partie) => sansAccents(partie).trim());
  const codes = parties.map(
    (partie) =>
      nomenclature(nom).find(({ libelle }) => memeLibelle(sansAccents(libelle), partie))?.code,
  );
  return codes.every((code) => code !== undefined) ? [...new Set(codes)] : [];
}

const memeLibelle = (libelle: string, partie: string) =>
  partie !== '' && (libelle === partie || `en ${partie}` === libelle);

const nombre = (element: ElementLheo | undefined, nom: string): number | null => {
  const texte = texteDe(element, nom);
  return texte === null ? null : Number(texte);
};

const booleen = (element: ElementLheo, nom: string): boolean | null => {
  const texte = texteDe(element, nom);
  return texte === null ? null : texte === '1';
};

/** Of `17,5`, `35h` or `35 heures`; null for what is no number of hours from 0 to 100. */
export function heuresParSemaine(texte: string | null): number | null {
  const [, nombre] =
    /^(\d{1,3}(?:[.,]\d+)?)\s*(?:h|heures?)?\.?$/i.exec((texte ?? '').trim()) ?? [];
  const heures = Number(nombre?.replace(',', '.') ?? Number.NaN);
  return heures >= 0 && heures <= 100 ? heures : null;
}

/** Euros; null for what is no number: `1.250,50` may be two. */
const prix = (texte: string | null): string | null =>
  texte !== null && /^\d+(\.\d+)?$/.test(texte) ? texte : null;
