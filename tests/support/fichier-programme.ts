import { readFile } from 'node:fs/promises';
import type { Base } from '@sofi/database';
import { lignes } from '@sofi/database';
import { siretFictif } from '@sofi/domain';
import { sql } from 'drizzle-orm';

export const lireExemple = () =>
  readFile(new URL('../../docs/exemples/programme-2027.csv', import.meta.url), 'utf8');

/** Everything a programme file can change, as stored. */
export const etatDuProgramme = ({ db }: Base) =>
  lignes(
    db,
    sql`select 'lot' as quoi, p.annee || p.code || l.code as cle, l.etat::text, l.libelle, m.siret, l.places_commandees,
        array(select o.siret from lots_formateurs f join organismes o on o.id = f.organisme_id where f.lot_id = l.id order by 1) as formateurs
      from lots l join programmes p on p.id = l.programme_id join organismes m on m.id = l.mandataire_id
      union all select 'organisme', siret, null, nom, numero_declaration_activite, null, '{}' from organismes
      union all select 'adresse', courriel, origine::text, null, null, organisme_id, '{}' from adresses_autorisees order by 1, 2`,
  );
export const lotsArretes = ({ db }: Base) =>
  lignes<{ code: string }>(db, sql`select code from lots where etat = 'ARRETE' order by code`);

/** The file without the lines of these lots. */
export const sansLots = (texte: string, ...lots: string[]) =>
  texte
    .split('\r\n')
    .filter((ligne) => !lots.some((lot) => ligne.includes(`;${lot};`)))
    .join('\r\n');

/** A line with a lot and an organisme that no other line has. */
export const ligneNouvelle = (numero: number) =>
  `2027;FPE;Formations Parcours Entrepreneur;N${numero};Lot ${numero};44;${siretFictif(93_000_000 + numero, 1)};;Nouvel Atelier ${numero};offre@atelier-${numero}.example;;;;;;;;;\r\n`;
