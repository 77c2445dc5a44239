import type { FormationEnSaisie } from '@sofi/domain';
import { ecrireCodeFasd } from '@sofi/domain';
import { builder } from '../schema/builder.ts';
import { LISTE_ACTIONS } from '../reading/lists.ts';
import { connexionDe } from '../pagination/connexions.ts';
import { connexionImbriquee } from '../pagination/imbriquee.ts';
import { ActionConnection } from '../action/object.ts';
import { VoieEnum } from '../schema/enums.ts';
import type { FieldsOf } from '../fiche/object.ts';
import { champsDeFiche, Fiche } from '../fiche/object.ts';
import { PROVENANCE, provenanceDe, ProvenanceRef } from '../fiche/provenance.ts';
import { argumentsDActions } from '../fiche/filters.ts';
import {
  entreeDe,
  entreesDe,
  Formacode,
  formacodesDe,
  Nomenclature,
} from '../nomenclature/object.ts';

builder.drizzleObject('certifications', {
  name: 'Certification',
  description: 'A certification that the formation prepares for. LHEO: `certification`.',
  fields: (t) => ({
    codeCertifInfo: t.exposeString('codeCertifInfo', {
      nullable: true,
      description: 'Certif Info code, 1 to 10 digits; null if not given.',
    }),
    codeRncp: t.exposeString('codeRncp', {
      nullable: true,
      description: '`RNCP40692`; null if not given. LHEO: `code-RNCP`.',
    }),
    codeRs: t.exposeString('codeRs', {
      nullable: true,
      description: '`RS5080`; null if not given. LHEO: `code-RS`.',
    }),
    codeCpf: t.exposeString('codeCpf', {
      nullable: true,
      description: '`CPF12345`; null if not given. LHEO: `code-CPF`.',
    }),
    remplaceParCertifInfo: t.exposeString('remplaceParCertifInfo', {
      nullable: true,
      description: 'Certif Info code that replaces it; null while it is current.',
    }),
    remplaceLe: t.expose('remplaceLe', {
      type: 'DateTime',
      nullable: true,
      description: 'When the CARIF-OREF replaced the Certif Info code; null while it is current.',
    }),
    acquitteLe: t.expose('acquitteLe', {
      type: 'DateTime',
      nullable: true,
      description: 'When the organisme acknowledged the replacement; null until then.',
    }),
  }),
});

export const Formation = builder.drizzleNode('formations', {
  name: 'Formation',
  description: 'Title and domain, independent of who gives the course. LHEO: `formation`.',
  id: { column: (t) => [t.vue, t.numero] },
  interfaces: [Fiche],
  select: {},
  fields: (t) =>
    ({
      ...champsDeFiche(t),
      numero: t.exposeInt('numero', { description: 'Assigned once, never reused.' }),
      code: t.field({
        type: 'CodeFasd',
        description: 'Code: `19482`.',
        select: { columns: { numero: true } },
        resolve: ({ numero }) => ecrireCodeFasd(numero),
      }),
      provenance: t.field({
        type: ProvenanceRef,
        nullable: true,
        description: PROVENANCE,
        select: { columns: { source: true, numeroSource: true } },
        resolve: provenanceDe,
      }),
      intitule: t.exposeString('intitule', {
        description: 'Title, at most 255 characters. LHEO: `intitule-formation`.',
      }),
      formacodes: t.field({
        type: [Formacode],
        description: 'Domain, 1 to 5 descriptors, the principal one first. LHEO: `code-FORMACODE`.',
        select: { columns: { formacodes: true, formacodesVersions: true } },
        resolve: ({ formacodes, formacodesVersions }) =>
          formacodesDe(formacodes, formacodesVersions),
      }),
      nsf: t.field({
        type: [Nomenclature],
        description: 'Groups of the NSF, at most 3. LHEO: `code-NSF`.',
        select: { columns: { nsf: true } },
        resolve: ({ nsf }) => entreesDe('NSF', nsf),
      }),
      rome: t.field({
        type: [Nomenclature],
        description: 'Target jobs, at most 5. LHEO: `code-ROME`.',
        select: { columns: { rome: true } },
        resolve: ({ rome }) => entreesDe('ROME', rome),
      }),
      objectifGeneral: t.field({
        type: Nomenclature,
        nullable: true,
        description: 'General objective; null if not given. LHEO: `objectif-general-formation`.',
        select: { columns: { objectifGeneral: true } },
        resolve: ({ objectifGeneral }) => entreeDe('OBJECTIF_GENERAL', objectifGeneral),
      }),
      contenu: t.exposeString('contenu', {
        nullable: true,
        description:
          'Programme common to all actions, at most 3000 characters; null when each action has its own. Texts from feeds may contain HTML. LHEO: `contenu-formation`.',
      }),
      certifiante: t.exposeBoolean('certifiante', {
        description: 'Whether it leads to a certification. LHEO: `certifiante`.',
      }),
      certifications: t.relation('certifications', {
        description: 'At most 5, in the order of entry.',
        query: { orderBy: { rang: 'asc' } },
      }),
      niveauSortie: t.field({
        type: Nomenclature,
        nullable: true,
        description: 'Exit level; null if not given. LHEO: `code-niveau-sortie`.',
        select: { columns: { niveauSortie: true } },
        resolve: ({ niveauSortie }) => entreeDe('NIVEAU', niveauSortie),
      }),
      voie: t.expose('voie', { type: VoieEnum, description: 'Kind of training.' }),
      actions: t.field({
        type: ActionConnection,
        description: 'Actions of this formation.',
        args: argumentsDActions,
        ...connexionImbriquee({
          parent: 'formations',
          relation: 'actions',
          type: 'Action',
          ...LISTE_ACTIONS,
        }),
      }),
    }) satisfies FieldsOf<FormationEnSaisie>,
});

export const FormationConnection = connexionDe(Formation, 'Formation');
