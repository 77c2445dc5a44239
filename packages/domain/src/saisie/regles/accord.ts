import type { ChangementProtege } from '../accord.ts';
import { changementsProteges, estAccorde } from '../accord.ts';
import type { Contexte, Faute, Regle } from '../anomalie.ts';
import { libelleDeChamp } from '../champs/index.ts';
import type { ActionEnSaisie, SessionEnSaisie, TypeDeFiche } from '../offre.ts';

/** Of a published session of the Région, what was changed without its agreement to these very values. docs/domain.md section 5. */
export const P05: Regle<SessionEnSaisie> = {
  code: 'P05',
  gravite: 'BLOQUANTE',
  fautes: ({ numero, dispositifs }, contexte) =>
    sansAccord(contexte)
      .filter(({ session }) => session === numero)
      .map((changement): Faute => {
        const rang = dispositifs.findIndex((saisi) => saisi.numero === changement.dispositif);
        const champ = rang === -1 ? 'dispositifs' : `dispositifs.${rang}.accordRegionLe`;
        return { champ, message: messageDe(changement, contexte) };
      }),
};

/** The same of sessions that are no longer there: said at their action. */
export const P05_RETRAIT: Regle<ActionEnSaisie> = {
  code: 'P05',
  gravite: 'BLOQUANTE',
  fautes: (_action, contexte) => {
    const restantes = new Set(contexte.offre.sessions.map(({ numero }) => numero));
    return sansAccord(contexte)
      .filter(({ session }) => !restantes.has(session))
      .map((changement): Faute => ({
        champ: 'sessions',
        message: messageDe(changement, contexte),
      }));
  },
};

const sansAccord = ({ offre, jour }: Contexte): ChangementProtege[] =>
  changementsProteges(offre.publiee, offre, jour).filter(
    (changement) => !estAccorde(offre.accords, changement),
  );

function messageDe(
  { session, dispositif, valeurs }: ChangementProtege,
  { offre }: Contexte,
): string {
  const champs = Object.keys(valeurs).map((champ) => libelleDe(champ, session));
  const autre = offre.accords.find((accord) => accord.dispositif === dispositif);
  return [
    `L’accord de la Région (date et référence) est nécessaire pour changer : ${champs.join(', ')}.`,
    ...(autre && !autre.utilise
      ? [`Celui qu’elle a donné (${autre.reference}) porte sur d’autres valeurs.`]
      : []),
    'Demandez-lui son accord sur les valeurs saisies, ou rétablissez celles qui sont publiées.',
  ].join(' ');
}

function libelleDe(champ: string, session: number): string {
  if (champ === 'session') return `la publication de la session ${session} (retirée)`;
  if (champ === 'dispositif') return 'le dispositif publié (retiré)';
  const [type, nom] = champ.split('.') as [TypeDeFiche, string];
  return libelleDeChamp(type, nom);
}
