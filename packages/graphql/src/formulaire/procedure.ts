import type { Db } from '@sofi/database';
import type { ChampDeSaisie, FicheDecrite, ProcedureDeSaisie } from '@sofi/domain';
import { AU_MOINS_UN, CHAMPS, choixDe, decrireFiche, ENSEMBLE, proposer } from '@sofi/domain';
import { NomNomenclatureEnum } from '../nomenclature/object.ts';
import { ecrireIdentifiant } from '../reading/node-ids.ts';
import { builder } from '../schema/builder.ts';
import { ChoixDeChamp } from './choix.ts';
import { numeroDe } from '../writing/references.ts';
import {
  libelleDeFiche,
  MomentDObligationEnum,
  TypeDeChampEnum,
  TypeDeFicheEnum,
  TypeReferenceEnum,
} from './enums.ts';

interface FicheDeSaisie {
  type: FicheDecrite;
  champs: ChampDeSaisie[];
}

const Condition = builder
  .objectRef<NonNullable<ChampDeSaisie['seulementSi']>>('ConditionDeChamp')
  .implement({
    description: 'A condition on another field of the same form.',
    fields: (t) => ({
      champ: t.exposeString('champ', { description: 'Name of the other field.' }),
      valeur: t.exposeString('valeur', { description: 'Value that it must have.' }),
    }),
  });

const valeurs = (quoi: string) => ({
  nullable: true,
  description: `${quoi}, written as the input takes it, in a list of one unless \`multiple\`; null if none.`,
});

const Champ = builder.objectRef<ChampDeSaisie>('ChampDeSaisie').implement({
  description: 'A field of a form. Texts are judged without the blanks at their ends.',
  fields: (t) => ({
    nom: t.exposeString('nom', { description: 'Name of the input field.' }),
    libelle: t.exposeString('libelle', { description: 'Label in French, in SOFI’s words.' }),
    aide: t.exposeString('aide', {
      nullable: true,
      description: 'Help in French; null if none.',
    }),
    section: t.exposeString('section', { description: 'Heading in French.' }),
    ordre: t.exposeInt('ordre', { description: 'Position on the form, from 1.' }),
    type: t.field({
      type: TypeDeChampEnum,
      description: 'Kind of value.',
      resolve: ({ controle }) => controle.type,
    }),
    multiple: t.boolean({
      description: 'Whether it takes a list, of which no value is given twice.',
      resolve: ({ controle }) => controle.nombreMax !== undefined,
    }),
    nombreMax: t.int({
      nullable: true,
      description: 'Maximum number of values of a list; null if unlimited.',
      resolve: ({ controle: { nombreMax = Infinity } }) =>
        Number.isFinite(nombreMax) ? nombreMax : null,
    }),
    longueurMax: t.int({
      nullable: true,
      description: 'Maximum length in characters; null if unlimited.',
      resolve: ({ controle }) => controle.longueurMax ?? null,
    }),
    min: t.float({
      nullable: true,
      description: 'Smallest number; null if none.',
      resolve: ({ controle }) => controle.min ?? null,
    }),
    max: t.float({
      nullable: true,
      description: 'Greatest number; null if none.',
      resolve: ({ controle }) => controle.max ?? null,
    }),
    motif: t.string({
      nullable: true,
      description: 'Regular expression that the whole value matches, without flags; null if none.',
      resolve: ({ controle }) => controle.motif?.source ?? null,
    }),
    unite: t.exposeString('unite', {
      nullable: true,
      description: 'Unit: `HEURES`, `EUROS`, `DEGRES`; null if none.',
    }),
    obligatoire: t.field({
      type: [MomentDObligationEnum],
      description: 'Moments when it must be filled in.',
      resolve: ({ obligatoire }) => obligatoire,
    }),
    obligatoireSelon: t.field({
      type: [MomentDObligationEnum],
      description: 'Moments when it must be filled in or not, depending on the other values.',
      resolve: ({ obligatoireSelon }) => obligatoireSelon,
    }),
    seulementSi: t.field({
      type: Condition,
      nullable: true,
      description: 'Condition for it to be given; null if it always may be.',
      resolve: ({ seulementSi }) => seulementSi,
    }),
    choix: t.field({
      type: [ChoixDeChamp],
      nullable: true,
      description: 'Values to choose among; null where any is written, or the table is searched.',
      resolve: ({ controle }) => choixDe(controle),
    }),
    nomenclature: t.field({
      type: NomNomenclatureEnum,
      nullable: true,
      description:
        'Value table of its codes, to search with `choix`; null if none. Where `type` is CODE, codes that it does not list may be written too.',
      resolve: ({ controle }) => controle.nomenclature ?? null,
    }),
    reference: t.field({
      type: TypeReferenceEnum,
      nullable: true,
      description: 'What it refers to; null where `type` is not REFERENCE.',
      resolve: ({ controle }) => controle.vers ?? null,
    }),
    fiche: t.field({
      type: TypeDeFicheEnum,
      nullable: true,
      description: 'Form of each of its values; null where `type` is not FICHES.',
      resolve: ({ fiche }) => fiche,
    }),
    valeurImposee: t.stringList({
      ...valeurs('Value that the offer must have to be sent'),
      resolve: ({ valeurImposee }) => valeurImposee,
    }),
    valeurInitiale: t.stringList({
      ...valeurs(
        'Value that a new fiche has unless another is given, beside the only site and the usual contacts of the organisme',
      ),
      resolve: ({ valeurInitiale }) => valeurInitiale,
    }),
    modifiableSansValidation: t.exposeBoolean('modifiableSansValidation', {
      description: 'Whether a change is public at once where the session is published.',
    }),
    protegeParAccord: t.exposeBoolean('protegeParAccord', {
      description: 'Whether the Région must agree to a change, once published under its programme.',
    }),
  }),
});

const Fiche = builder.objectRef<FicheDeSaisie>('FicheDeSaisie').implement({
  description: 'A form of the entry.',
  fields: (t) => ({
    type: t.field({
      type: TypeDeFicheEnum,
      description: 'What is entered.',
      resolve: ({ type }) => type,
    }),
    libelle: t.string({
      description: 'Title in French.',
      resolve: ({ type }) => libelleDeFiche(type),
    }),
    champs: t.field({
      type: [Champ],
      description: 'Fields in the procedure’s order; those of one section follow each other.',
      resolve: ({ champs }) => champs,
    }),
    auMoinsUn: t.stringList({
      description: 'Names of fields of which at least one must be given.',
      resolve: ({ type }) => [...(AU_MOINS_UN[type] ?? [])],
    }),
    ensemble: t.stringList({
      description: 'Names of fields that are given together or not at all.',
      resolve: ({ type }) => [...(ENSEMBLE[type] ?? [])],
    }),
  }),
});

const Procedure = builder.objectRef<FicheDeSaisie[]>('Procedure').implement({
  description: 'The forms of an offer.',
  fields: (t) => ({
    fiches: t.field({
      type: [Fiche],
      description: 'Forms, the formation first.',
      resolve: (fiches) => fiches,
    }),
  }),
});

builder.queryField('procedure', (t) =>
  t.field({
    type: Procedure,
    nullable: true,
    description:
      'Forms of the entry, with labels, choices and bounds: what they forbid a save refuses, and what they allow it takes. Of a lot, of a programme, or of an offer without either; null where the lot or the programme does not exist.',
    args: {
      lot: t.arg.id({ description: '`id` of the lot; its programme’s rules apply.' }),
      programme: t.arg.id({ description: '`id` of the programme; ignored with a lot.' }),
    },
    resolve: async (_racine, ids, { db }) => {
      const cadre = await cadreDe(db, ids);
      if (!cadre) return null;
      const { procedure, valeurs: donnees } = cadre;
      return (Object.keys(CHAMPS) as FicheDecrite[]).map((type) => ({
        type,
        champs: decrireFiche(type, procedure, donnees[type]),
      }));
    },
  }),
);

/** What an offer obeys and begins with. */
interface Cadre {
  procedure: ProcedureDeSaisie;
  valeurs: Partial<Record<FicheDecrite, object>>;
}

async function cadreDe(
  db: Db,
  ids: { lot?: string | null; programme?: string | null },
): Promise<Cadre | null> {
  const lot = numeroDe('Lot', ids.lot);
  const programme = numeroDe('Programme', ids.programme);
  if (lot != null) {
    const trouve = await db.query.lots.findFirst({
      columns: { procedure: true },
      where: { id: lot },
      with: { programme: true, mandataire: { columns: { siret: true } } },
    });
    if (!trouve) return null;
    const procedure = { ...trouve.programme.procedure, ...trouve.procedure };
    const { dispositif, session, ...proposition } = proposer({ ...trouve.programme, procedure });
    return {
      procedure,
      valeurs: {
        ...proposition,
        session: { ...session, responsable: trouve.mandataire.siret },
        dispositif: {
          ...dispositif,
          programme: ecrireIdentifiant('Programme', trouve.programme.id),
          lot: ids.lot,
        },
      },
    };
  }
  if (programme == null) return { procedure: {}, valeurs: { ...proposer(null) } };
  const trouve = await db.query.programmes.findFirst({ where: { id: programme } });
  if (!trouve) return null;
  const { dispositif, ...proposition } = proposer(trouve);
  return {
    procedure: trouve.procedure,
    valeurs: { ...proposition, dispositif: { ...dispositif, programme: ids.programme } },
  };
}
