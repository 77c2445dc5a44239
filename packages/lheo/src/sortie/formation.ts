import type { Certification } from '@sofi/domain';
import { PREFIXE_NATIONAL } from '@sofi/domain';
import type { ElementLheo } from '../element.ts';
import { actionLheo } from './action.ts';
import { booleen, extras, feuille, feuilles, noeud } from './noeud.ts';
import { contactLheo, responsableLheo } from './organisme.ts';
import type { SessionAEcrire } from './valeurs.ts';
import { datesDe } from './valeurs.ts';

/** LHEO: `parcours-de-formation` where sessions differ. */
const MIXTE = '4';

/** What sessions of one `formation` say together of their kind of path. docs/domain.md section 9. */
export function parcoursDe(sessions: readonly SessionAEcrire[]): string | null {
  const types = new Set(sessions.map(({ session }) => session.typeParcours));
  return types.size === 1 ? [...types][0]! : MIXTE;
}

/**
 * An LHEO `formation` that holds this one session: one SOFI action and one responsable, as docs/domain.md section 9 says.
 * `grouperFormations` joins those that say the same.
 */
export function formationLheo(offre: SessionAEcrire, parcours: string | null): ElementLheo {
  const { numeros, organismes, dates, formation, action, session } = offre;
  return noeud(
    'formation',
    { numero: `${PREFIXE_NATIONAL}_${numeros.action}`, ...datesDe(dates.action) },
    feuille(
      'domaine-formation',
      formation.formacodes.map(({ code, version }, rang) =>
        noeud('code-FORMACODE', { ref: version, tag: rang === 0 ? 'principal' : null }, code),
      ),
      feuilles('code-NSF', formation.nsf),
      formation.rome.map((code) => noeud('code-ROME', { ref: VERSION_ROME }, code)),
    ),
    feuille('intitule-formation', joindre(' - ', formation.intitule, action.complementIntitule)),
    feuille('objectif-formation', action.objectifs),
    feuille('resultats-attendus', action.resultatsAttendus),
    feuille('contenu-formation', joindre('\n', formation.contenu, action.complementProgramme)),
    feuille('certifiante', booleen(formation.certifiante)),
    contactsDe(offre).map((contact) => contactLheo('contact-formation', contact)),
    feuille('parcours-de-formation', parcours),
    feuille('code-niveau-entree', action.niveauEntree),
    feuille('objectif-general-formation', formation.objectifGeneral),
    formation.certifications.map(certificationLheo),
    feuille('code-niveau-sortie', formation.niveauSortie),
    actionLheo(offre),
    responsableLheo(session.responsable, organismes.responsable.id),
    extras('plus-formation', [['plus-formation', action.plusFormation]]),
  )!;
}

/** LHEO's own default is V3. */
const VERSION_ROME = 'V4';

const joindre = (separateur: string, ...textes: readonly (string | null)[]): string =>
  textes.filter((texte) => texte !== null && texte !== '').join(separateur);

function contactsDe({ action, session }: SessionAEcrire) {
  if (action.contacts.length > 0) return action.contacts;
  const { contacts } = action.dispensateur;
  return contacts.length > 0 ? contacts : session.responsable.contacts;
}

const certificationLheo = ({ codeRncp, codeCertifInfo, codeRs, codeCpf }: Certification) =>
  feuille(
    'certification',
    feuille('code-RNCP', codeRncp),
    feuille('code-CERTIFINFO', codeCertifInfo),
    feuille('code-RS', codeRs),
    feuille('code-CPF', codeCpf),
  );
