import type {
  Action,
  Adresse,
  Contact,
  Dispositif,
  Fasd,
  Formation,
  Lieu,
  Organisme,
  Session,
} from '@sofi/domain';
import { jourAParis } from '@sofi/domain';
import { enFasd } from '../saisie/valeurs.ts';
import type { LigneAExporter } from './offres.ts';

/** A published session with all that leaves with it. */
export interface OffreAExporter {
  numeros: { formation: number; action: number; session: number };
  organismes: Record<'dispensateur' | 'responsable', OrganismeAExporter>;
  /** Days in Paris, ISO 8601. */
  dates: Record<'action' | 'session', { creeLe: string; modifieLe: string }>;
  formation: Formation;
  action: Action;
  session: Session;
  dispositifs: Dispositif[];
  /** What rules are asked about. */
  fasd: Fasd;
  /** Where an import gave it. */
  source: SourceDOffre | null;
}

export interface OrganismeAExporter {
  id: number;
  modifieLe: Date;
}

/** What its source last said of the formation that holds it, and how the source numbers it there. */
export interface SourceDOffre {
  source: string;
  formation: string;
  action: string;
  session: string;
  contenu: unknown;
  importeeLe: Date;
}

interface FormationImportee {
  source: string;
  numeroSource: string;
  contenu: unknown;
  importeeLe: Date;
}

type LigneDeSession = LigneAExporter['sessions'][number];

/** The sessions of an action, one by one. */
export function enOffre(
  ligne: LigneAExporter,
  importees: readonly FormationImportee[],
): OffreAExporter[] {
  const fasd = enFasd(ligne);
  const formation = {
    ...fasd.formation,
    // What stands in its place is what it prepares for now.
    certifications: ligne.formation.certifications.map(
      ({ remplaceParCertifInfo, ...certification }) => ({
        ...certification,
        codeCertifInfo: remplaceParCertifInfo ?? certification.codeCertifInfo,
      }),
    ),
  };
  const action: Action = {
    ...fasd.action,
    dispensateur: enOrganisme(ligne.dispensateur),
    contacts: ligne.contacts.map(({ contact }) => enContact(contact)),
  };
  return ligne.sessions.map((lue, rang) => ({
    numeros: { formation: ligne.formationNumero, action: ligne.numero, session: lue.numero },
    organismes: { dispensateur: ligne.dispensateur, responsable: lue.responsable },
    dates: {
      action: {
        creeLe: jourAParis(ligne.creeLe),
        modifieLe: jourAParis(
          new Date(Math.max(ligne.modifieLe.getTime(), ligne.formation.modifieLe.getTime())),
        ),
      },
      session: { creeLe: jourAParis(lue.creeLe), modifieLe: jourAParis(lue.modifieLe) },
    },
    formation,
    action,
    session: enSession(fasd.sessions[rang]!, lue),
    dispositifs: lue.dispositifs.map(enDispositif),
    fasd,
    source: sourceDe(lue, importees),
  }));
}

function enSession(valeurs: Fasd['sessions'][number], lue: LigneDeSession): Session {
  return {
    ...valeurs,
    lieu: lue.lieu && enLieu(lue.lieu),
    responsable: enOrganisme(lue.responsable),
    informationsCollectives: lue.informationsCollectives.map(({ lieu, ...information }) => ({
      ...information,
      adresse: lieu && enAdresse(lieu),
    })),
    adresseInscription: lue.lieuInscription && enAdresse(lue.lieuInscription),
    contacts: lue.contacts.map(({ contact }) => enContact(contact)),
  };
}

/** Under the names of its source, which are those of the Région where it gave them. */
const enDispositif = (lu: LigneDeSession['dispositifs'][number]): Dispositif => ({
  ...lu,
  programme: lu.programmeSource ?? lu.programme?.libelle ?? null,
  lot: lu.lotSource ?? lu.lot?.code ?? null,
  financeur: lu.financeur ?? lu.programme?.financeur ?? null,
});

const enOrganisme = ({
  lieux,
  contacts,
  ...organisme
}: LigneAExporter['dispensateur']): Organisme => ({
  ...organisme,
  adresse: lieux[0] ? enAdresse(lieux[0]) : null,
  contacts: contacts.map(enContact),
});

const enContact = ({
  lieu,
  ...contact
}: LigneAExporter['contacts'][number]['contact']): Contact => ({
  ...contact,
  adresse: lieu && enAdresse(lieu),
});

const enLieu = (lieu: NonNullable<LigneDeSession['lieu']>): Lieu => ({
  siret: lieu.siret,
  uai: lieu.uai,
  adresse: enAdresse(lieu),
});

const enAdresse = ({ nom, ...adresse }: NonNullable<LigneDeSession['lieu']>): Adresse => ({
  ...adresse,
  denomination: nom,
});

const sourceDe = (
  { source, actionSource, numeroSource }: LigneDeSession,
  importees: readonly FormationImportee[],
): SourceDOffre | null => {
  const importee = importees.find((candidate) => candidate.source === source);
  return importee && actionSource !== null && numeroSource !== null
    ? {
        source: importee.source,
        formation: importee.numeroSource,
        action: actionSource,
        session: numeroSource,
        contenu: importee.contenu,
        importeeLe: importee.importeeLe,
      }
    : null;
};
