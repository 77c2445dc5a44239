import type { ContexteDImport, Db, EcritureDImport, OffreEcrite } from '@sofi/database';
import { ecrireLot, empreintesDe, rafraichirPlans } from '@sofi/database';
import type { OffreImportee } from '@sofi/domain';
import type { Anomalie, LectureDeFormation } from '@sofi/lheo';
import { detacher } from '@sofi/lheo';
import { enRefus } from './anomalies.ts';
import type { Numeros } from './numeros.ts';
import { ecrireOuEssayer } from './transaction.ts';

export type Issue = 'creees' | 'modifiees' | 'inchangees' | 'refusees';

/** What happened to one formation, once it is known. */
export interface Sort {
  lecture: LectureDeFormation;
  issue: Issue;
  anomalies: Anomalie[];
  ecritures: EcritureDImport[];
}

/** Numbers that earlier files of the run had, of formations that were not refused. */
export interface NumerosVus {
  formations: Numeros;
  actions: Numeros;
}

interface OptionsDEcriture {
  essai: boolean;
  vues: NumerosVus;
  surSort: (sort: Sort) => Promise<void> | void;
}

interface EnAttente {
  lecture: LectureDeFormation;
  offre: OffreImportee;
  empreinte: string | null;
  anomalies: Anomalie[];
}

/** Formations written together: statements cost more in number than in size. */
const PAR_LOT = 40;

/**
 * Writes formations in groups, each in one transaction; one that fails is written again by itself, so that it takes no other with
 * it. Twins are looked for across all that it is given: a refused one shadows none.
 */
export class Ecrivain {
  readonly #db: Db;
  readonly #contexte: ContexteDImport;
  readonly #essai: boolean;
  readonly #surSort: (sort: Sort) => Promise<void> | void;
  readonly #formations: Numeros;
  readonly #actions: Numeros;
  #attente: EnAttente[] = [];
  /** The group that is being written while the next one is read. */
  #enCours: Promise<void> = Promise.resolve();
  readonly #numerosEnAttente = new Set<string>();

  constructor(db: Db, contexte: ContexteDImport, { essai, vues, surSort }: OptionsDEcriture) {
    this.#formations = vues.formations;
    this.#actions = vues.actions;
    this.#db = db;
    this.#contexte = contexte;
    this.#essai = essai;
    this.#surSort = surSort;
  }

  async ajouter(lecture: LectureDeFormation): Promise<void> {
    const { offre, numero } = lecture;
    if (offre === null) return this.#dire({ lecture, issue: 'refusees' });
    if ([numero!, ...actionsDe(offre)].some((un) => this.#numerosEnAttente.has(un)))
      await this.ecrire();
    if (this.#formations.contient(numero!))
      return this.#dire({
        lecture,
        issue: 'refusees',
        anomalies: [
          {
            ...lecture.lieu,
            gravite: 'ERREUR',
            code: 'DOUBLON_FORMATION',
            valeur: numero,
            message: `La formation ${numero} est déjà dans cet envoi : la première est gardée.`,
          },
        ],
      });
    const doubles = actionsDe(offre).filter((action) => this.#actions.contient(action));
    const anomalies = this.#ecartees(
      lecture,
      doubles,
      'déjà dans cet envoi : la première est gardée',
    );
    const reste = sans(offre, doubles);
    if (reste.actions.length === 0)
      return this.#dire({
        lecture,
        issue: 'refusees',
        anomalies: [...anomalies, sansAction(lecture)],
      });
    this.#attente.push({
      lecture,
      offre: reste,
      anomalies,
      empreinte: anomalies.length > 0 ? null : lecture.empreinte,
    });
    for (const un of [numero!, ...actionsDe(reste)]) this.#numerosEnAttente.add(un);
    if (this.#attente.length >= PAR_LOT) {
      await this.#enCours;
      this.#enCours = this.#ecrireAttente();
      // Its fault is the next group's to throw.
      this.#enCours.catch(() => {});
    }
  }

  /** Writes what waits, and waits for what is being written. */
  async ecrire(): Promise<void> {
    await this.#enCours;
    await this.#ecrireAttente();
  }

  async #ecrireAttente(): Promise<void> {
    const lot = this.#attente;
    this.#attente = [];
    if (lot.length === 0) return;
    await this.#ecrireLot(lot);
    for (const { lecture, offre } of lot)
      for (const un of [lecture.numero!, ...actionsDe(offre)]) this.#numerosEnAttente.delete(un);
  }

  async #ecrireLot(lot: readonly EnAttente[]): Promise<void> {
    const connues = await empreintesDe(
      this.#db,
      this.#contexte.source,
      lot.map(({ lecture }) => lecture.numero!),
    );
    const nouveaux: EnAttente[] = [];
    for (const un of lot)
      if (un.empreinte !== null && connues.get(un.lecture.numero!) === un.empreinte)
        await this.#accepter(un, { issue: 'INCHANGEE', ecartees: [], ecritures: [] });
      else nouveaux.push(un);
    await this.#ecrireEnsemble(nouveaux);
    if (!this.#essai) await rafraichirPlans(this.#db, this.#contexte, nouveaux.length);
  }

  async #ecrireEnsemble(lot: readonly EnAttente[]): Promise<void> {
    if (lot.length === 0) return;
    try {
      const ecrites = await this.#enTransaction(lot);
      for (const [rang, un] of lot.entries()) await this.#accepter(un, ecrites[rang]!);
    } catch (erreur) {
      const refus = enRefus(erreur);
      if (!refus) throw erreur;
      if (lot.length > 1) for (const un of lot) await this.#ecrireEnsemble([un]);
      else
        await this.#dire({
          lecture: lot[0]!.lecture,
          issue: 'refusees',
          anomalies: [
            ...lot[0]!.anomalies,
            { ...lot[0]!.lecture.lieu, gravite: 'ERREUR', ...refus },
          ],
        });
    }
  }

  async #enTransaction(lot: readonly EnAttente[]): Promise<OffreEcrite[]> {
    const { ecrites, entendus } = await ecrireOuEssayer(
      this.#db,
      this.#contexte,
      this.#essai,
      (tx, contexte) =>
        ecrireLot(
          tx,
          lot.map(({ lecture, offre, empreinte }) => ({
            offre,
            empreinte,
            contenu: lecture.arbre,
          })),
          contexte,
        ),
    );
    for (const [siret, role] of entendus) this.#contexte.entendus.set(detacher(siret), role);
    return ecrites;
  }

  async #accepter(un: EnAttente, { issue, ecartees, ecritures }: OffreEcrite): Promise<void> {
    const anomalies = [
      ...un.anomalies,
      ...this.#ecartees(
        un.lecture,
        ecartees,
        'sous une autre formation de cette source, qui la donne encore',
      ),
      ...ecritures
        .filter(({ acte }) => acte === 'CONFLIT')
        .map((ecriture) => conflit(un, ecriture)),
    ];
    if (issue === 'REFUSEE')
      return this.#dire({
        lecture: un.lecture,
        issue: 'refusees',
        anomalies: [...anomalies, sansAction(un.lecture)],
      });
    this.#formations.ajouter(un.lecture.numero!);
    for (const action of actionsDe(un.offre))
      if (!ecartees.includes(action)) this.#actions.ajouter(action);
    await this.#dire({
      lecture: un.lecture,
      issue: ISSUES[issue],
      anomalies,
      ecritures: ecritures.filter(({ acte }) => acte !== 'CONFLIT'),
    });
  }

  #ecartees({ actions }: LectureDeFormation, numeros: readonly string[], ou: string): Anomalie[] {
    return numeros.map((numero) => ({
      ...actions.find((action) => action.numero === numero)!.lieu,
      gravite: 'AVERTISSEMENT',
      code: 'DOUBLON_ACTION',
      valeur: numero,
      message: `L’action ${numero} est ${ou}.`,
    }));
  }

  async #dire(sort: Pick<Sort, 'lecture' | 'issue'> & Partial<Sort>): Promise<void> {
    await this.#surSort({ anomalies: [], ecritures: [], ...sort });
  }
}

const ISSUES = {
  CREEE: 'creees',
  MODIFIEE: 'modifiees',
  INCHANGEE: 'inchangees',
} as const;

const actionsDe = ({ actions }: OffreImportee): string[] => [
  ...new Set(
    actions.flatMap(({ sessions }) => sessions.map(({ provenance }) => provenance.actionSource)),
  ),
];

const sans = (offre: OffreImportee, numeros: readonly string[]): OffreImportee =>
  numeros.length === 0
    ? offre
    : {
        ...offre,
        actions: offre.actions
          .map((action) => ({
            ...action,
            sessions: action.sessions.filter(
              ({ provenance }) => !numeros.includes(provenance.actionSource),
            ),
          }))
          .filter(({ sessions }) => sessions.length > 0),
      };

const sansAction = ({ lieu, numero }: LectureDeFormation): Anomalie => ({
  ...lieu,
  gravite: 'ERREUR',
  code: 'SANS_ACTION',
  valeur: numero,
  message: 'Il ne reste aucune action à cette formation.',
});

const conflit = (
  { lecture }: EnAttente,
  { fiche, numero, champ, avant }: EcritureDImport,
): Anomalie => ({
  ...lecture.lieu,
  gravite: 'AVERTISSEMENT',
  code: 'CONFLIT',
  valeur: avant,
  message:
    champ === null
      ? `${FICHES[fiche]} ${numero} n’est plus dans cet envoi, mais on y travaille ici : elle est gardée.`
      : `« ${champ} » de ${FICHES[fiche].toLowerCase()} ${numero} a été changé ici et par la source : la saisie en cours est gardée, la version publiée suit la source.`,
});

const FICHES = {
  FORMATION: 'La formation',
  ACTION: 'L’action',
  SESSION: 'La session',
  DISPOSITIF: 'Le dispositif',
} as const;
