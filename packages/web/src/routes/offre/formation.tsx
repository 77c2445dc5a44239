import { Details, libellesDe } from '../../composants/details.tsx';
import type { ActionPublique, FormationPublique } from '../../requetes/fiche-publique.ts';

/** What is learnt, and where it leads. */
export function LaFormation({
  formation,
  action,
}: {
  formation: FormationPublique;
  action?: Omit<ActionPublique, 'formation' | 'sessions'>;
}) {
  return (
    <section>
      <h2>La formation</h2>
      <Details
        faits={{
          Objectifs: action?.objectifs,
          Contenu: [formation.contenu, action?.complementProgramme].filter(Boolean).join('\n\n'),
          'Résultats attendus': action?.resultatsAttendus,
          Certification: formation.certifications
            .map(({ codeRncp, codeRs, codeCertifInfo }) =>
              [codeRncp, codeRs, codeCertifInfo && `Certif Info ${codeCertifInfo}`]
                .filter(Boolean)
                .join(', '),
            )
            .join(' ; '),
          'Niveau de sortie': formation.niveauSortie && libellesDe([formation.niveauSortie]),
          'Objectif général': formation.objectifGeneral && libellesDe([formation.objectifGeneral]),
          Domaines: libellesDe(formation.formacodes),
          Métiers: libellesDe(formation.rome),
          'Et après': action?.plusFormation,
        }}
      />
    </section>
  );
}

/** Whom it is for. */
export function Conditions({ action }: { action: Omit<ActionPublique, 'formation' | 'sessions'> }) {
  return (
    <section>
      <h2>Public et conditions</h2>
      <Details
        faits={{
          Publics: libellesDe(action.publics),
          'Précisions sur le public': action.infoPublicVise,
          'Niveau d’entrée': action.niveauEntree && libellesDe([action.niveauEntree]),
          Prérequis: [action.prerequis, action.commentairesPrerequis].filter(Boolean).join('\n\n'),
          'Accès des personnes handicapées': action.accesHandicapes,
          Hébergement: action.hebergement,
          Restauration: action.restauration,
          Transport: action.transport,
        }}
      />
    </section>
  );
}
