import type { EtatDesProgrammes, ProcedureDeSaisie } from '@sofi/domain';
import type { LigneDeProgramme } from './lire.ts';
import { cleDeLot } from './lire.ts';

/** What the lines of a file say, with the addresses that it gives for each SIRET. */
export interface Plan extends EtatDesProgrammes {
  courriels: Map<string, Set<string>>;
}

export function assembler(lignes: readonly LigneDeProgramme[]): Plan {
  const plan: Plan = {
    organismes: new Map(),
    programmes: new Map(),
    lots: new Map(),
    courriels: new Map(),
  };
  for (const ligne of lignes) {
    const { annee, code_programme, siret_mandataire: mandataire } = ligne;
    const formateur = ligne.siret_formateur ?? mandataire;
    nommer(plan, mandataire, {
      nom: ligne.nom_mandataire,
      nda: ligne.nda_mandataire,
      courriels: ligne.courriel_mandataire,
    });
    nommer(plan, formateur, {
      nom: ligne.nom_formateur,
      nda: ligne.nda_formateur,
      courriels: ligne.courriel_formateur,
    });
    plan.programmes.set(JSON.stringify([annee, code_programme]), {
      libelle: ligne.libelle_programme,
    });
    const cle = cleDeLot(ligne);
    const lot = plan.lots.get(cle);
    plan.lots.set(cle, {
      libelle: ligne.libelle_lot,
      etat: 'ACTIF',
      departements: ligne.departements ?? lot?.departements ?? [],
      mandataire,
      formateurs: [...new Set([...(lot?.formateurs ?? []), formateur])]
        .filter((siret) => siret !== mandataire)
        .toSorted(),
      placesCommandees: ligne.places ?? lot?.placesCommandees ?? null,
      procedure: { ...lot?.procedure, ...procedureDe(ligne) },
    });
  }
  return plan;
}

function nommer(
  { organismes, courriels }: Plan,
  siret: string,
  dit: { nom: string | null; nda: string | null; courriels: string[] | null },
): void {
  const connu = organismes.get(siret);
  organismes.set(siret, {
    nom: dit.nom ?? connu?.nom ?? siret,
    numeroDeclarationActivite: dit.nda ?? connu?.numeroDeclarationActivite ?? null,
  });
  for (const courriel of dit.courriels ?? [])
    courriels.set(siret, (courriels.get(siret) ?? new Set()).add(courriel));
}

/** What the lot imposes beyond its programme. */
const procedureDe = ({
  intitule,
  formacodes,
  heures_centre,
  heures_entreprise,
}: LigneDeProgramme): ProcedureDeSaisie => ({
  ...(intitule === null ? {} : { intitule }),
  ...(formacodes === null ? {} : { formacodesImposes: formacodes }),
  ...(heures_centre === null ? {} : { heuresCentreMax: heures_centre }),
  ...(heures_entreprise === null ? {} : { heuresEntrepriseMax: heures_entreprise }),
});
