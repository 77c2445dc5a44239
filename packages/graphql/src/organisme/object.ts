import type { contacts, lieux } from '@sofi/database';
import type { Coordonnees } from '@sofi/domain';
import { visible } from '@sofi/database';
import { eq } from 'drizzle-orm';
import { builder } from '../schema/builder.ts';
import { LISTE_ACTIONS, LISTE_SESSIONS } from '../reading/lists.ts';
import { parIdentifiant } from '../reading/orders.ts';
import { argumentsDePage, connexionDe } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { connexionImbriquee } from '../pagination/imbriquee.ts';
import { ActionConnection } from '../action/object.ts';
import { ContactConnection } from './contact.ts';
import { argumentDeVue, argumentsDActions, argumentsDeSessions } from '../fiche/filters.ts';
import { LieuConnection } from './lieu.ts';
import { SessionConnection } from '../session/object.ts';

const CoordonneesRef = builder.objectRef<Coordonnees>('Coordonnees').implement({
  description: 'How to reach an organisme. LHEO: `coordonnees`.',
  fields: (t) => ({
    nom: t.exposeString('nom', { nullable: true, description: 'Whom to ask for; null without.' }),
    telephones: t.exposeStringList('telephones', { description: 'Fixed lines, as written.' }),
    portables: t.exposeStringList('portables', { description: 'Mobiles, as written.' }),
    fax: t.exposeStringList('fax', { description: 'Fax numbers, as written.' }),
    courriel: t.exposeString('courriel', {
      nullable: true,
      description: 'Null where it is not said.',
    }),
    urls: t.expose('urls', { type: ['Url'], description: 'Its pages, at most 3.' }),
  }),
});

export const Organisme = builder.drizzleNode('organismes', {
  name: 'Organisme',
  description:
    'An organisme that delivers training or is responsible for it. LHEO: `organisme-formation-responsable`, `organisme-formateur`.',
  id: { column: ({ id }) => id },
  select: {},
  fields: (t) => ({
    siret: t.expose('siret', { type: 'Siret', description: 'SIRET of the establishment.' }),
    numeroDeclarationActivite: t.exposeString('numeroDeclarationActivite', {
      nullable: true,
      description: 'NDA, 11 digits; null if not given. LHEO: `numero-activite`.',
    }),
    uai: t.exposeString('uai', {
      nullable: true,
      description: 'UAI of a school, 7 digits and a letter; null for others. LHEO: `code-UAI`.',
    }),
    nom: t.exposeString('nom', { description: 'Usual name. LHEO: `nom-organisme`.' }),
    raisonSociale: t.exposeString('raisonSociale', {
      description: 'Legal name. LHEO: `raison-sociale`.',
    }),
    renseignementsSpecifiques: t.exposeString('renseignementsSpecifiques', {
      nullable: true,
      description:
        'Qualiopi and the like, at most 3000 characters; null without. LHEO: `renseignements-specifiques`.',
    }),
    categorie: t.exposeString('categorie', {
      nullable: true,
      description: 'Two digits; null where it is not said. LHEO: extra `code-categorie-organisme`.',
    }),
    potentiel: t.exposeStringList('potentiel', {
      description: 'Formacodes of what it could give, at most 25. LHEO: `potentiel`.',
    }),
    coordonnees: t.field({
      type: CoordonneesRef,
      nullable: true,
      description:
        'How to reach it, beside its address; null where it is not said. LHEO: `coordonnees-organisme`.',
      select: { columns: { coordonnees: true } },
      resolve: ({ coordonnees }) => coordonnees,
    }),
    siege: t.relation('siege', {
      nullable: true,
      description: 'Its own address; null where it is not said. LHEO: `coordonnees-organisme`.',
    }),
    contacts: t.relation('contacts', {
      description: 'Contacts of the organisme itself; those of an offer are on the offer.',
      query: { orderBy: { id: 'asc' } },
    }),
    carnet: t.field({
      type: ContactConnection,
      description:
        'Its whole address book, for `contacts` of its actions and sessions. Empty for viewers who do not enter in its name.',
      args: argumentsDePage,
      ...connexionImbriquee<typeof contacts, object>({
        parent: 'organismes',
        relation: 'carnet',
        type: 'Contact',
        condition: (t, _args, { acteur }) => visible.carnet(acteur, t),
        ordre: () => parIdentifiant<typeof contacts>(),
        signature: () => signer('carnet'),
      }),
    }),
    lieux: t.field({
      type: LieuConnection,
      description: 'Places of the organisme.',
      args: argumentsDePage,
      ...connexionImbriquee<typeof lieux, object>({
        parent: 'organismes',
        relation: 'lieux',
        type: 'Lieu',
        condition: (t: typeof lieux) => eq(t.estSite, true),
        ordre: () => parIdentifiant<typeof lieux>(),
        signature: () => signer('lieux'),
      }),
    }),
    actions: t.field({
      type: ActionConnection,
      description:
        'Actions that it delivers. Use filter `organismes` to include those of the sessions it is responsible for.',
      args: { ...argumentDeVue, ...argumentsDActions },
      ...connexionImbriquee({
        parent: 'organismes',
        relation: 'actions',
        type: 'Action',
        ...LISTE_ACTIONS,
      }),
    }),
    sessions: t.field({
      type: SessionConnection,
      description:
        'Sessions that it is responsible for. Use filter `organismes` to include those of the actions it delivers.',
      args: { ...argumentDeVue, ...argumentsDeSessions },
      ...connexionImbriquee({
        parent: 'organismes',
        relation: 'sessions',
        type: 'Session',
        ...LISTE_SESSIONS,
      }),
    }),
  }),
});

export const OrganismeConnection = connexionDe(Organisme, 'Organisme');
