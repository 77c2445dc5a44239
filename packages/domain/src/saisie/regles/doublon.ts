import { ecrireJour } from '../../jour.ts';
import type { Contexte, Regle } from '../anomalie.ts';
import { fauteSi } from '../anomalie.ts';
import type { SessionEnSaisie } from '../offre.ts';
import { dureeTotaleHeures } from '../offre.ts';

/** Said at the later of the two. */
export const DUP: Regle<SessionEnSaisie> = {
  code: 'DUP',
  gravite: 'BLOQUANTE',
  fautes: (session, contexte) => {
    const double = precedentesAuMemeLieu(session, contexte).find((autre) =>
      ontMemesDates(autre, session),
    );
    return fauteSi(
      double !== undefined,
      'debut',
      `La session ${double?.numero} a déjà lieu sur ce site aux mêmes dates.`,
    );
  },
};

export const DUP_CHEVAUCHEMENT: Regle<SessionEnSaisie> = {
  code: 'DUP',
  gravite: 'AVERTISSEMENT',
  fautes: (session, contexte) => {
    const autres = precedentesAuMemeLieu(session, contexte).filter(
      (autre) => !ontMemesDates(autre, session) && seChevauchent(autre, session),
    );
    const descriptions = autres.map(
      ({ numero, debut }) => `${numero} (début le ${ecrireJour(debut!.premier!)})`,
    );
    return fauteSi(
      autres.length > 0,
      'debut',
      `Sur ce site, à ces dates, ont aussi lieu : ${descriptions.join(', ')}.`,
    );
  },
};

/** Platforms of the CPF refuse what looks like one training offered twice. */
export const DUA: Regle<SessionEnSaisie> = {
  code: 'DUA',
  gravite: 'AVERTISSEMENT',
  fautes: (session, { offre }) => {
    const { lieu, modaliteEnseignement } = session;
    if (lieu === null || modaliteEnseignement === null) return [];
    const semblables = offre.voisines.filter(
      (autre) =>
        autre.lieuId === lieu.id &&
        autre.modaliteEnseignement === modaliteEnseignement &&
        Math.abs(dureeTotaleHeures(autre) - dureeTotaleHeures(session)) <= ECART_HEURES,
    );
    const actions = new Set(semblables.map(({ actionNumero }) => actionNumero));
    return fauteSi(
      actions.size > 0,
      'modaliteEnseignement',
      `Même formation, même site, même modalité et même durée que l’action ${[...actions].join(', ')} : les plateformes du CPF refusent ces doublons.`,
    );
  },
};

const ECART_HEURES = 10;

function precedentesAuMemeLieu(session: SessionEnSaisie, { offre }: Contexte): SessionEnSaisie[] {
  if (session.lieu === null) return [];
  return offre.sessions.filter(
    ({ numero, lieu }) => numero < session.numero && lieu?.id === session.lieu!.id,
  );
}

/** Unknown starts are not alike. */
const ontMemesDates = (a: SessionEnSaisie, b: SessionEnSaisie): boolean =>
  a.debut !== null &&
  a.debut.premier !== null &&
  a.debut.texte === b.debut?.texte &&
  a.fin?.texte === b.fin?.texte;

/** For certain: by the last day that each may start on, the first that each may end on. No end: without limit. */
function seChevauchent(a: SessionEnSaisie, b: SessionEnSaisie): boolean {
  if (!a.debut?.dernier || !b.debut?.dernier || a.fin === null || b.fin === null) return false;
  const [finA, finB] = [a.fin, b.fin].map(({ texte, premier }) =>
    texte === '99999999' ? '9999-12-31' : premier,
  );
  return finA != null && finB != null && a.debut.dernier <= finB && b.debut.dernier <= finA;
}
