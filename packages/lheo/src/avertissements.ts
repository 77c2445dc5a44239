import type { OffreImportee, SessionEnSaisie } from '@sofi/domain';
import { REGLES } from '@sofi/domain';
import type { Anomalie } from './anomalie.ts';
import { montrer } from './anomalie.ts';
import type { ElementLheo } from './element.ts';
import { enfant, enfantsDe, extraDe } from './element.ts';
import { heuresParSemaine } from './session.ts';

type Noter = (anomalie: Anomalie) => void;

/** What an offer says that rules of entry would not let pass, or that no field of ours can hold: reported, and published as it is. */
export function avertir(formation: ElementLheo, offre: OffreImportee, noter: Noter): void {
  const dire = (element: ElementLheo, chemin: string, code: string, message: string) =>
    noter({
      gravite: 'AVERTISSEMENT',
      code,
      chemin,
      ligne: element.ligne,
      colonne: element.colonne,
      valeur: montrer(element.texte),
      message,
    });
  for (const { message } of fautes('formation', 'C01', offre.formation))
    dire(enfant(formation, 'certifiante') ?? formation, 'formation/certifiante', 'C01', message);
  direCertifications(formation, dire);
  const actions = enfantsDe(formation, 'action');
  for (const { action, sessions } of offre.actions)
    for (const { provenance, session, dispositifs } of sessions) {
      const rang = actions.findIndex(
        ({ attributs }) => attributs['numero']?.trim() === provenance.actionSource,
      );
      const element = actions[rang]!;
      const chemin = `formation/action${actions.length > 1 ? `[${rang + 1}]` : ''}`;
      for (const { message } of fautes('action', 'N01', action))
        dire(
          enfant(element, 'niveau-entree-obligatoire') ?? element,
          `${chemin}/niveau-entree-obligatoire`,
          'N01',
          message,
        );
      const heures = extraDe(element, 'duree-hebdo', 'duree-hebdo');
      if (heures && heuresParSemaine(heures) === null)
        dire(
          { ...element, texte: heures },
          `${chemin}/extras`,
          'DUREE_HEBDO',
          `« ${montrer(heures)} » n’est pas un nombre d’heures par semaine de 0 à 100 : il est gardé pour l’export et n’est pas montré.`,
        );
      const sessionLheo = enfantsDe(element, 'session').find(
        ({ attributs }, place) =>
          (attributs['numero']?.trim() || String(place + 1)) === provenance.numeroSource,
      )!;
      const { adresseInscription } = session;
      const enSaisie = {
        ...session,
        lieu: session.lieu && enLieu(session.lieu.adresse),
        lieuInscription: adresseInscription && enLieu(adresseInscription),
        informationsCollectives: session.informationsCollectives.map((reunion) => ({
          ...reunion,
          lieu: reunion.adresse && enLieu(reunion.adresse),
        })),
        dispositifs: dispositifs.map((dispositif) => ({
          ...dispositif,
          programme: null,
          lot: null,
        })),
      } as unknown as SessionEnSaisie;
      for (const code of ['D01', 'H01', 'K01', 'ADR'])
        for (const { champ, message } of fautes('session', code, enSaisie)) {
          const [ou, sous] = placeDe(champ, element, sessionLheo);
          dire(ou ?? sessionLheo, `${chemin}/${ou ? sous : 'session'}`, code, message);
        }
    }
}

/** Blocking rules of entry count too: an import only warns. K01 is not a matter of those that the Région does not pay. */
function fautes(fiche: 'formation' | 'action' | 'session', code: string, valeur: object) {
  const regles = REGLES[fiche] as readonly {
    code: string;
    gravite: string;
    fautes: (fiche: object, contexte: object) => { champ: string; message: string }[];
  }[];
  return regles
    .filter(
      (regle) =>
        regle.code === code && !(['K01', 'C01'].includes(code) && regle.gravite !== 'BLOQUANTE'),
    )
    .flatMap((regle) => regle.fautes(valeur, {}));
}

const enLieu = ({
  denomination,
  ...adresse
}: {
  denomination: string | null;
  commune: string;
}) => ({
  ...adresse,
  nom: denomination ?? adresse.commune,
});

/** The element that a field comes from, and its path in the action. */
function placeDe(
  champ: string,
  action: ElementLheo,
  session: ElementLheo,
): [ElementLheo | undefined, string] {
  if (champ === 'fin') return [enfant(session, 'periode', 'fin'), 'session/periode/fin'];
  if (champ === 'lieu') return [enfant(action, 'lieu-de-formation'), 'lieu-de-formation'];
  if (champ === 'lieuInscription')
    return [enfant(session, 'adresse-inscription'), 'session/adresse-inscription'];
  if (champ === 'dureeHebdomadaireHeures') return [enfant(action, 'extras'), 'extras'];
  return [session, 'session'];
}

const FORMES: Record<string, RegExp> = {
  'code-RNCP': /^(RNCP)?\d{1,6}$/,
  'code-CERTIFINFO': /^\d{1,10}$/,
  'code-RS': /^RS\d{1,8}$/,
  'code-CPF': /^CPF\d{1,7}$/,
};

function direCertifications(
  formation: ElementLheo,
  dire: (element: ElementLheo, chemin: string, code: string, message: string) => void,
): void {
  for (const certification of enfantsDe(formation, 'certification'))
    for (const code of certification.enfants) {
      const forme = FORMES[code.nom];
      if (forme && code.texte && !forme.test(code.texte))
        dire(
          code,
          `formation/certification/${code.nom}`,
          'CERTIFICATION',
          `« ${montrer(code.texte)} » n’a pas la forme d’un ${code.nom} : il est gardé pour l’export et n’est pas montré.`,
        );
    }
}
