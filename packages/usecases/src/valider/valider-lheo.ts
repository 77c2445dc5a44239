import type { CanalDiffusion, MotifDeNonDiffusion } from '@sofi/domain';
import { diffusion, etatDeSaisie, jourAParis } from '@sofi/domain';
import type { Mode } from '@sofi/lheo';
import { lireLheo } from '@sofi/lheo';
import type { AnomalieSituee } from '../import/anomalies.ts';
import { enIllisible } from '../import/anomalies.ts';
import { enOffre } from './fasd.ts';

/** Numbers are those of the file. */
export interface SessionValidee {
  formation: string;
  action: string;
  session: string | null;
}

export interface OptionsDeValidation {
  mode: Mode;
  maintenant: Date;
  surAnomalie: (anomalie: AnomalieSituee) => void;
  /** Called for each channel that would not take a session, with every reason. */
  surRefus: (session: SessionValidee, canal: CanalDiffusion, motifs: MotifDeNonDiffusion[]) => void;
}

export interface RapportDeValidation {
  formations: number;
  refusees: number;
  /** Sessions of formations without faults. */
  sessions: number;
  /** How many of them each channel would take. */
  canaux: Record<CanalDiffusion, number>;
  /** Part of what entry asks for that is filled in, on average of the actions, 0 to 100; null without any. */
  completude: number | null;
  /** The file was read to its end. */
  entier: boolean;
}

/** What an import would refuse of a file, what the channels would of the rest, and how complete it is. Without a database. */
export async function validerLheo(
  { nom, flux }: { nom: string; flux: AsyncIterable<Uint8Array | string> },
  { mode, maintenant, surAnomalie, surRefus }: OptionsDeValidation,
): Promise<RapportDeValidation> {
  const jour = jourAParis(maintenant);
  const rapport: RapportDeValidation = {
    formations: 0,
    refusees: 0,
    sessions: 0,
    canaux: { SITES_REGIONAUX: 0, OFFRE_INFO: 0, KAIROS: 0, OUIFORM: 0 },
    completude: null,
    entier: true,
  };
  const situer = { fichier: nom, formation: null as string | null };
  let actions = 0;
  let avancements = 0;
  try {
    for await (const { numero, offre, anomalies } of lireLheo(flux, { mode })) {
      rapport.formations++;
      for (const anomalie of anomalies) surAnomalie({ ...anomalie, ...situer, formation: numero });
      if (offre === null) {
        rapport.refusees++;
        continue;
      }
      for (const importee of offre.actions) {
        const vue = enOffre(offre, importee);
        actions++;
        avancements += etatDeSaisie(vue, { jour }).avancement;
        for (const [rang, { provenance }] of importee.sessions.entries()) {
          rapport.sessions++;
          for (const { canal, motifs } of diffusion(vue.publiee, rang + 1, {
            jour,
            retentionJours: 0,
          }))
            if (motifs.length === 0) rapport.canaux[canal]++;
            else
              surRefus(
                {
                  formation: offre.provenance.numeroSource,
                  action: importee.provenance.numeroSource,
                  session: provenance.numeroSource,
                },
                canal,
                motifs,
              );
        }
      }
    }
  } catch (erreur) {
    const illisible = enIllisible(erreur);
    if (!illisible) throw erreur;
    surAnomalie({ ...illisible, ...situer });
    rapport.entier = false;
  }
  if (actions > 0) rapport.completude = Math.round(avancements / actions);
  return rapport;
}
