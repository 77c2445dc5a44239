import type { Base, OffreAExporter, Selection, Transmise } from '@sofi/database';
import { dansUnInstantane, lireOffresAExporter } from '@sofi/database';
import type { CanalDiffusion, MotifDeNonDiffusion } from '@sofi/domain';
import { CANAUX, canauxServis, jourAParis } from '@sofi/domain';
import type { ElementCompact } from '@sofi/lheo';
import type { FormationDUneSession, FormationSource } from '@sofi/lheo/sortie';
import {
  debutDeDocument,
  ecrireFormation,
  empreinte,
  fautesDeSchema,
  finDeDocument,
  formationImportee,
  formationLheo,
  grouperFormations,
  lireSource,
  parcoursDe,
  rangDansSource,
} from '@sofi/lheo/sortie';

export interface OptionsDExportLheo {
  /** Which offers, whatever their channel. */
  selection: Selection;
  /** Where they are sent. */
  canal: CanalDiffusion;
  /** For how many days after its end a session is still sent. */
  retentionJours: number;
  /** What is over leaves too, however long ago. */
  terminees: boolean;
  maintenant: Date;
  /** Called with the next part of the document; awaited, so that a slow reader is waited for. */
  ecrire: (texte: string) => Promise<void> | void;
  /** Called with each session that is left out. */
  ecarter: (ecartee: SessionEcartee) => Promise<void> | void;
  /** Called with each session that was written, where what leaves is noted. */
  noter?: ((transmise: Transmise) => void) | undefined;
}

/** A session that does not leave, and every reason why. */
export interface SessionEcartee {
  formation: number;
  action: number;
  session: number;
  motifs: (Omit<MotifDeNonDiffusion, 'code'> & { code: string })[];
}

/** How many left; nothing was written where there is no formation: LHEO has no empty document. */
export interface RapportDExportLheo {
  formations: number;
  sessions: number;
  ecartees: number;
}

/**
 * Writes the published offer as one LHEO 2.3 document, of one instant, in constant memory. docs/domain.md section 9.
 * What a channel refuses, or the XML Schema, is left out and said.
 */
export function exporterLheo(
  base: Base,
  { selection, maintenant, ecrire, ecarter, noter, ...options }: OptionsDExportLheo,
): Promise<RapportDExportLheo> {
  const rapport: RapportDExportLheo = { formations: 0, sessions: 0, ecartees: 0 };
  const jour = jourAParis(maintenant);
  const trier = trieur(options, jour);
  return dansUnInstantane(base, async (tx) => {
    for await (const groupe of lireOffresAExporter(tx, selection))
      for (const offres of groupe) {
        const { retenues, ecartees } = trier(offres);
        const { formations, refusees, empreintes } = composer(retenues, noter !== undefined);
        for (const ecartee of [...ecartees, ...refusees]) await ecarter(ecartee);
        rapport.ecartees += ecartees.length + refusees.length;
        if (formations.length === 0) continue;
        if (rapport.formations === 0) await ecrire(debutDeDocument(maintenant));
        await ecrire(formations.map(({ arbre }) => ecrireFormation(arbre)).join(''));
        if (noter)
          for (const transmise of transmises(formations, retenues, empreintes, {
            ...options,
            jour,
          }))
            noter(transmise);
        rapport.formations += formations.length;
        rapport.sessions += formations.reduce((somme, { sessions }) => somme + sessions.length, 0);
      }
    if (rapport.formations > 0) await ecrire(finDeDocument(maintenant));
    return rapport;
  });
}

/** Separates the sessions that go to the channel from those that do not. */
function trieur(
  {
    canal,
    retentionJours,
    terminees,
  }: Pick<OptionsDExportLheo, 'canal' | 'retentionJours' | 'terminees'>,
  jour: string,
) {
  return (offres: readonly OffreAExporter[]) => {
    const retenues: OffreAExporter[] = [];
    const ecartees: SessionEcartee[] = [];
    for (const offre of offres) {
      const session = offre.fasd.sessions.find(({ numero }) => numero === offre.numeros.session)!;
      const motifs = CANAUX[canal]({ ...offre.fasd, session }, { jour, retentionJours }).filter(
        ({ code }) => !(terminees && code === 'TERMINEE'),
      );
      if (motifs.length === 0) retenues.push(offre);
      else ecartees.push({ ...offre.numeros, motifs });
    }
    return { retenues, ecartees };
  };
}

/** The formations of LHEO that hold these sessions of one formation of ours. */
function composer(offres: readonly OffreAExporter[], avecEmpreintes: boolean) {
  const formations: ReturnType<typeof grouperFormations> = [];
  const refusees: SessionEcartee[] = [];
  const empreintes = new Map<number, string>();
  const sources = sourcesDe(offres);
  for (const ensemble of Map.groupBy(offres, (offre) => cleDEnsemble(offre, sources)).values()) {
    const parcours = parcoursDe(ensemble);
    const formationsDeSessions = dansLeurOrdre(ensemble, sources).flatMap(
      (offre): FormationDUneSession | [] => {
        const source = offre.source && sources.get(cleDeSource(offre.source));
        const importee =
          offre.source && source ? formationImportee(source, offre.source, offre, parcours) : null;
        const arbre = importee ?? formationLheo(offre, parcours);
        const fautes = fautesDeSchema(arbre);
        if (fautes.length === 0 && avecEmpreintes)
          empreintes.set(offre.numeros.session, empreinte(arbre));
        if (fautes.length === 0) return { offre, arbre, importee: importee !== null };
        refusees.push({
          ...offre.numeros,
          motifs: fautes.map(({ code, chemin, message }) => ({
            code: `SCHEMA_${code}`,
            message,
            champ: chemin,
            agir: 'ORGANISME',
          })),
        });
        return [];
      },
    );
    formations.push(...grouperFormations(formationsDeSessions));
  }
  return { formations, refusees, empreintes };
}

/** What is noted of the sessions of these formations. */
function* transmises(
  formations: ReturnType<typeof grouperFormations>,
  offres: readonly OffreAExporter[],
  empreintes: ReadonlyMap<number, string>,
  { canal, jour, retentionJours }: { canal: CanalDiffusion; jour: string; retentionJours: number },
): Generator<Transmise> {
  const parSession = new Map(offres.map((offre) => [offre.numeros.session, offre.fasd]));
  for (const { arbre, sessions } of formations)
    for (const { numeros } of sessions) {
      const { sessions: toutes, ...fasd } = parSession.get(numeros.session)!;
      const session = toutes.find(({ numero }) => numero === numeros.session)!;
      yield {
        session: numeros.session,
        numero: arbre.attributs['numero'] ?? '',
        empreinte: empreintes.get(numeros.session)!,
        canaux: canauxServis(canal, { ...fasd, session }, { jour, retentionJours }),
      };
    }
}

/** As the source gives them; those that were entered here, by number. */
const dansLeurOrdre = (ensemble: readonly OffreAExporter[], sources: Sources) =>
  ensemble
    .map((offre) => {
      const source = offre.source && sources.get(cleDeSource(offre.source));
      return {
        offre,
        rang: (source && rangDansSource(source.arbre, offre.source!)) ?? { action: 0, session: 0 },
      };
    })
    .toSorted((a, b) => a.rang.action - b.rang.action || a.rang.session - b.rang.session)
    .map(({ offre }) => offre);

type Sources = ReadonlyMap<string, FormationSource | null>;

function sourcesDe(offres: readonly OffreAExporter[]): Sources {
  const sources = new Map<string, FormationSource | null>();
  for (const { source } of offres) {
    if (source === null || sources.has(cleDeSource(source))) continue;
    sources.set(cleDeSource(source), lireSource(source.contenu as ElementCompact, source));
  }
  return sources;
}

const cleDeSource = ({ source, formation }: NonNullable<OffreAExporter['source']>) =>
  `${source} ${formation}`;

/** What a source gave as one formation leaves as one; what was entered here, by action. */
function cleDEnsemble({ source, numeros }: OffreAExporter, sources: Sources): string {
  const formationSource = source && sources.get(cleDeSource(source));
  return formationSource && rangDansSource(formationSource.arbre, source)
    ? cleDeSource(source)
    : String(numeros.action);
}
