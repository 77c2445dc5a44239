import type { Action, Dispositif, Formation, Session } from '@sofi/domain';

/** A published session with all that its LHEO `formation` says. */
export interface SessionAEcrire {
  numeros: { formation: number; action: number; session: number };
  /** Who they are here. */
  organismes: Record<'dispensateur' | 'responsable', { id: number; modifieLe: Date }>;
  /** Days, ISO 8601. */
  dates: Record<'action' | 'session', { creeLe: string; modifieLe: string }>;
  formation: Formation;
  action: Action;
  session: Session;
  dispositifs: readonly Dispositif[];
}

/** As attributes of LHEO: `AAAAMMJJ`. */
export const datesDe = ({ creeLe, modifieLe }: { creeLe: string; modifieLe: string }) => ({
  datecrea: creeLe.replaceAll('-', ''),
  datemaj: modifieLe.replaceAll('-', ''),
});

export const estPayee = ({ dispositifs }: SessionAEcrire, type: Dispositif['type']): boolean =>
  dispositifs.some((dispositif) => dispositif.type === type);

export const estEnApprentissage = (offre: SessionAEcrire): boolean =>
  offre.formation.voie === 'APPRENTISSAGE' || estPayee(offre, 'CONTRAT_APPRENTISSAGE');
