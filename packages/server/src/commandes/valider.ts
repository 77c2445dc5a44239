import { createReadStream } from 'node:fs';
import type { CanalDiffusion } from '@sofi/domain';
import { validerLheo } from '@sofi/usecases';
import { enJson, enTexte } from './importer.ts';

const NOMS: Record<CanalDiffusion, string> = {
  SITES_REGIONAUX: 'sites régionaux',
  OFFRE_INFO: 'Offre Info',
  KAIROS: 'Kairos',
  OUIFORM: 'Ouiform',
};

/**
 * `valider FILE`: its faults, what each channel would refuse of it, and how complete it is; exit code 1 when a formation is
 * refused or nothing was read. No database.
 */
export async function valider(
  fichier: string,
  { strict, json }: { strict: boolean; json: boolean },
): Promise<void> {
  const dire = json ? enJson : enTexte;
  const rapport = await validerLheo(
    { nom: fichier, flux: createReadStream(fichier) },
    {
      mode: strict ? 'strict' : 'tolerant',
      maintenant: new Date(),
      surAnomalie: (anomalie) => console.log(dire.anomalie(anomalie)),
      surRefus: (session, canal, motifs) =>
        console.log(
          json
            ? JSON.stringify({ type: 'refus', canal, ...session, motifs })
            : `${NOMS[canal]} : ${session.formation} / ${session.action} / ${session.session ?? '-'} ${motifs.map(({ code, message }) => `[${code}] ${message}`).join(' ')}`,
        ),
    },
  );
  const { formations, refusees, sessions, canaux, completude, entier } = rapport;
  if (json) console.log(JSON.stringify({ type: 'rapport', ...rapport }));
  else {
    const diffusees = Object.entries(canaux)
      .map(([canal, nombre]) => `${NOMS[canal as CanalDiffusion]} ${nombre}`)
      .join(', ');
    console.log(
      `Formations : ${formations}, refusées : ${refusees}. Sessions diffusables, sur ${sessions} : ${diffusees}. Complétude : ${completude === null ? 'sans objet' : `${completude} %`}.${entier ? '' : ' Le fichier n’a pas été lu jusqu’au bout.'}`,
    );
  }
  if (refusees > 0 || formations === 0 || !entier) process.exitCode = 1;
}
