import type { EtatSaisie } from '@sofi/domain';
import { vide } from './ecriture.ts';
import type { Etat, Fiche, Ligne, NomDeTable } from './fiche.ts';
import { cleDe, fichesDe, parentDe, repere } from './fiche.ts';
import type { Changement, Donnees, Ecrit, Fusion } from './fusion.ts';
import { fusionner, sommes, suivre } from './fusion.ts';

/** What became of a fiche, for the journal and the report. */
export interface Ecriture {
  fiche: Fiche;
  acte: 'CREATION' | 'MODIFICATION' | 'RETRAIT' | 'CONFLIT';
  changements: readonly Changement[];
}

/** The fiches of some formations, brought to what a source gives of them. */
export class Composition {
  readonly avant: Etat;
  readonly apres: Etat;
  readonly ecritures: Ecriture[] = [];
  /** What the source gives of each fiche, by its mark. */
  readonly ecrit = new Map<string, Ecrit>();
  readonly #dispositifs: ReadonlyMap<number, readonly Fiche[]>;
  readonly #dernier: Readonly<Record<string, Ecrit>>;
  readonly #le: string;
  readonly #priorite: 'SOURCE' | 'ICI';

  constructor(
    avant: Etat,
    dernier: Readonly<Record<string, Ecrit>>,
    { maintenant, priorite }: { maintenant: Date; priorite: 'SOURCE' | 'ICI' },
  ) {
    this.avant = avant;
    this.apres = new Map(avant);
    this.#dernier = dernier;
    this.#le = maintenant.toISOString();
    this.#priorite = priorite;
    this.#dispositifs = Map.groupBy(fichesDe(avant, 'dispositifs'), parentDe);
  }

  /** Those that a session had, in either view. */
  dispositifsDe(session: number): readonly Fiche[] {
    return this.#dispositifs.get(session) ?? [];
  }

  etatDe(action: number): EtatSaisie | undefined {
    return this.avant.get(cleDe('actions', 'TRAVAIL', action))?.ligne['etat'] as
      | EtatSaisie
      | undefined;
  }

  /** Somebody is changing it, or waits for what was changed to be validated. */
  estEnSaisie(action: number): boolean {
    const etat = this.etatDe(action);
    return etat !== undefined && etat !== 'VALIDEE' && etat !== 'ARCHIVEE';
  }

  formationEnSaisie(formation: number): boolean {
    return fichesDe(this.avant, 'actions').some(
      (action) =>
        action.vue === 'TRAVAIL' &&
        parentDe(action) === formation &&
        this.estEnSaisie(action.numero),
    );
  }

  /** Writes a fiche in both views. `publier`: false where it was archived here. */
  ecrire(
    table: NomDeTable,
    numero: number,
    donnees: Donnees,
    { publier, enSaisie, neuve }: { publier: boolean; enSaisie: boolean; neuve?: Ligne },
  ): void {
    const [publiee, travail] = (['PUBLIEE', 'TRAVAIL'] as const).map((vue) =>
      this.avant.get(cleDe(table, vue, numero)),
    );
    const marque = repere({ table, numero });
    const dernier = this.#dernier[marque];
    this.ecrit.set(marque, sommes(donnees));
    const creer = (vue: Fiche['vue']): void => this.#creer(table, vue, numero, donnees, neuve);
    let fusion: Fusion | undefined;
    if (publier && publiee) {
      fusion = fusionner(publiee, donnees, dernier, this.#priorite);
      this.#poser(publiee, fusion);
    } else if (publier) creer('PUBLIEE');
    let suite: Fusion | undefined;
    if (travail) {
      suite =
        enSaisie && publiee && fusion
          ? suivre(travail, publiee, fusion)
          : fusionner(travail, donnees, dernier, enSaisie ? 'ICI' : this.#priorite);
      this.#poser(travail, suite);
    } else if (!(publiee && enSaisie)) creer('TRAVAIL');
    this.#retenir(publiee ?? travail, fusion ?? suite, suite, table, numero);
  }

  /** Takes a fiche out of both views. @returns false where what is being written here keeps it in the working one. */
  retirer(table: NomDeTable, numero: number, { garderTravail }: { garderTravail: boolean }): void {
    const publiee = this.avant.get(cleDe(table, 'PUBLIEE', numero));
    const travail = this.avant.get(cleDe(table, 'TRAVAIL', numero));
    if (publiee) this.apres.delete(cleDe(table, 'PUBLIEE', numero));
    if (travail && !garderTravail) this.apres.delete(cleDe(table, 'TRAVAIL', numero));
    if (garderTravail && !publiee) return;
    this.ecritures.push({
      fiche: (publiee ?? travail)!,
      acte: 'RETRAIT',
      changements: [],
    });
    if (travail && garderTravail)
      this.ecritures.push({ fiche: travail, acte: 'CONFLIT', changements: [] });
  }

  #creer(
    table: NomDeTable,
    vue: Fiche['vue'],
    numero: number,
    { ligne, listes }: Donnees,
    neuve: Ligne = {},
  ): void {
    this.apres.set(cleDe(table, vue, numero), {
      table,
      vue,
      numero,
      ligne: {
        ...vide(table),
        ...neuve,
        ...ligne,
        vue,
        numero,
        version: 1,
        cree_le: this.#le,
        modifie_le: this.#le,
      },
      listes,
    });
  }

  #poser(fiche: Fiche, { ligne, listes, changements }: Fusion): void {
    if (changements.length === 0) return;
    this.apres.set(cleDe(fiche.table, fiche.vue, fiche.numero), {
      ...fiche,
      ligne: { ...ligne, version: (fiche.ligne['version'] as number) + 1, modifie_le: this.#le },
      listes,
    });
  }

  #retenir(
    ancienne: Fiche | undefined,
    fusion: Fusion | undefined,
    suite: Fusion | undefined,
    table: NomDeTable,
    numero: number,
  ): void {
    const fiche =
      ancienne ??
      this.apres.get(cleDe(table, 'PUBLIEE', numero)) ??
      this.apres.get(cleDe(table, 'TRAVAIL', numero))!;
    if (!ancienne) this.ecritures.push({ fiche, acte: 'CREATION', changements: [] });
    else if (fusion && fusion.changements.length > 0)
      this.ecritures.push({ fiche, acte: 'MODIFICATION', changements: fusion.changements });
    const conflits = new Map(
      [...(fusion?.conflits ?? []), ...(suite?.conflits ?? [])].map((conflit) => [
        conflit.champ,
        conflit,
      ]),
    );
    if (conflits.size > 0)
      this.ecritures.push({ fiche, acte: 'CONFLIT', changements: [...conflits.values()] });
  }
}
