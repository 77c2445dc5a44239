import { defineRelations } from 'drizzle-orm';
import * as tables from './tables/index.ts';

/**
 * How the tables hang together. Relations between fiches go by view and number, so that a published
 * fiche leads only to published fiches.
 */
export const relations = defineRelations(tables, (r) => ({
  formations: {
    organisme: r.one.organismes({ from: r.formations.organismeId, to: r.organismes.id }),
    certifications: r.many.certifications({
      from: [r.formations.vue, r.formations.numero],
      to: [r.certifications.vue, r.certifications.formationNumero],
    }),
    actions: r.many.actions({
      from: [r.formations.vue, r.formations.numero],
      to: [r.actions.vue, r.actions.formationNumero],
    }),
  },
  actions: {
    formation: r.one.formations({
      from: [r.actions.vue, r.actions.formationNumero],
      to: [r.formations.vue, r.formations.numero],
      optional: false,
    }),
    dispensateur: r.one.organismes({
      from: r.actions.dispensateurId,
      to: r.organismes.id,
      optional: false,
    }),
    equipements: r.many.equipements({
      from: [r.actions.vue, r.actions.numero],
      to: [r.equipements.vue, r.equipements.actionNumero],
    }),
    blocsCompetences: r.many.blocsCompetences({
      from: [r.actions.vue, r.actions.numero],
      to: [r.blocsCompetences.vue, r.blocsCompetences.actionNumero],
    }),
    contacts: r.many.actionsContacts({
      from: [r.actions.vue, r.actions.numero],
      to: [r.actionsContacts.vue, r.actionsContacts.actionNumero],
    }),
    sessions: r.many.sessions({
      from: [r.actions.vue, r.actions.numero],
      to: [r.sessions.vue, r.sessions.actionNumero],
    }),
    questions: r.many.questions({
      from: r.actions.numero,
      to: r.questions.actionNumero,
    }),
    evenements: r.many.evenements({
      from: r.actions.numero,
      to: r.evenements.actionNumero,
    }),
    demandesDAccord: r.many.demandesDAccord({
      from: r.actions.numero,
      to: r.demandesDAccord.actionNumero,
    }),
    travail: r.one.actions({
      from: r.actions.numero,
      to: r.actions.numero,
      where: { vue: 'TRAVAIL' },
      alias: 'travail',
    }),
    publiee: r.one.actions({
      from: r.actions.numero,
      to: r.actions.numero,
      where: { vue: 'PUBLIEE' },
      alias: 'publiee',
    }),
  },
  sessions: {
    action: r.one.actions({
      from: [r.sessions.vue, r.sessions.actionNumero],
      to: [r.actions.vue, r.actions.numero],
      optional: false,
    }),
    responsable: r.one.organismes({
      from: r.sessions.responsableId,
      to: r.organismes.id,
      optional: false,
    }),
    lieu: r.one.lieux({ from: r.sessions.lieuId, to: r.lieux.id, alias: 'lieu' }),
    lieuInscription: r.one.lieux({
      from: r.sessions.lieuInscriptionId,
      to: r.lieux.id,
      alias: 'lieuInscription',
    }),
    dispositifs: r.many.dispositifs({
      from: [r.sessions.vue, r.sessions.numero],
      to: [r.dispositifs.vue, r.dispositifs.sessionNumero],
    }),
    informationsCollectives: r.many.informationsCollectives({
      from: [r.sessions.vue, r.sessions.numero],
      to: [r.informationsCollectives.vue, r.informationsCollectives.sessionNumero],
    }),
    periodesInscription: r.many.periodesInscription({
      from: [r.sessions.vue, r.sessions.numero],
      to: [r.periodesInscription.vue, r.periodesInscription.sessionNumero],
    }),
    contacts: r.many.sessionsContacts({
      from: [r.sessions.vue, r.sessions.numero],
      to: [r.sessionsContacts.vue, r.sessionsContacts.sessionNumero],
    }),
  },
  offres: {
    laSession: r.one.sessions({
      from: r.offres.session,
      to: r.sessions.numero,
      where: { vue: 'PUBLIEE' },
      optional: false,
    }),
    lAction: r.one.actions({
      from: r.offres.action,
      to: r.actions.numero,
      where: { vue: 'PUBLIEE' },
      optional: false,
    }),
    laFormation: r.one.formations({
      from: r.offres.formation,
      to: r.formations.numero,
      where: { vue: 'PUBLIEE' },
      optional: false,
    }),
  },
  changements: {
    laSession: r.one.sessions({
      from: r.changements.session,
      to: r.sessions.numero,
      where: { vue: 'PUBLIEE' },
    }),
  },
  dispositifs: {
    session: r.one.sessions({
      from: [r.dispositifs.vue, r.dispositifs.sessionNumero],
      to: [r.sessions.vue, r.sessions.numero],
      optional: false,
    }),
    programme: r.one.programmes({ from: r.dispositifs.programmeId, to: r.programmes.id }),
    lot: r.one.lots({ from: r.dispositifs.lotId, to: r.lots.id }),
    accord: r.one.accordsRegion({
      from: r.dispositifs.numero,
      to: r.accordsRegion.dispositifNumero,
    }),
  },
  evenements: {
    utilisateur: r.one.utilisateurs({
      from: r.evenements.utilisateurId,
      to: r.utilisateurs.id,
    }),
    organisme: r.one.organismes({ from: r.evenements.organismeId, to: r.organismes.id }),
    action: r.one.actions({
      from: r.evenements.actionNumero,
      to: r.actions.numero,
      where: { vue: 'TRAVAIL' },
    }),
    /** Of an event of a dispositif: while it exists. */
    dispositif: r.one.dispositifs({
      from: r.evenements.numero,
      to: r.dispositifs.numero,
      where: { vue: 'TRAVAIL' },
    }),
  },
  demandesDAccord: {
    action: r.one.actions({
      from: [r.demandesDAccord.vueAction, r.demandesDAccord.actionNumero],
      to: [r.actions.vue, r.actions.numero],
      optional: false,
    }),
    dispositif: r.one.dispositifs({
      from: [r.demandesDAccord.vueDispositif, r.demandesDAccord.dispositifNumero],
      to: [r.dispositifs.vue, r.dispositifs.numero],
    }),
  },
  informationsCollectives: {
    lieu: r.one.lieux({ from: r.informationsCollectives.lieuId, to: r.lieux.id }),
  },
  actionsContacts: {
    contact: r.one.contacts({
      from: r.actionsContacts.contactId,
      to: r.contacts.id,
      optional: false,
    }),
  },
  sessionsContacts: {
    contact: r.one.contacts({
      from: r.sessionsContacts.contactId,
      to: r.contacts.id,
      optional: false,
    }),
  },
  contacts: {
    lieu: r.one.lieux({ from: r.contacts.lieuId, to: r.lieux.id }),
  },
  organismes: {
    contacts: r.many.contacts({
      from: r.organismes.id,
      to: r.contacts.organismeId,
      where: { estInstitutionnel: true },
    }),
    /** The whole address book. */
    carnet: r.many.contacts({ from: r.organismes.id, to: r.contacts.organismeId }),
    lieux: r.many.lieux({ from: r.organismes.id, to: r.lieux.organismeId }),
    siege: r.one.lieux({
      from: r.organismes.id,
      to: r.lieux.organismeId,
      where: { estSiege: true },
    }),
    actions: r.many.actions({ from: r.organismes.id, to: r.actions.dispensateurId }),
    sessions: r.many.sessions({ from: r.organismes.id, to: r.sessions.responsableId }),
  },
  utilisateurs: {
    clesApi: r.many.clesApi({ from: r.utilisateurs.id, to: r.clesApi.utilisateurId }),
    connexions: r.many.jetons({
      from: r.utilisateurs.id,
      to: r.jetons.utilisateurId,
      where: { type: 'CONNEXION', consommeLe: { isNull: true } },
    }),
    organismes: r.many.organismes({
      from: r.utilisateurs.id.through(r.utilisateursOrganismes.utilisateurId),
      to: r.organismes.id.through(r.utilisateursOrganismes.organismeId),
    }),
  },
  demandesDeCompte: {
    organisme: r.one.organismes({
      from: r.demandesDeCompte.organismeId,
      to: r.organismes.id,
      optional: false,
    }),
  },
  abonnements: {
    envois: r.many.envois({ from: r.abonnements.id, to: r.envois.abonnementId }),
  },
  journalDesComptes: {
    auteur: r.one.utilisateurs({ from: r.journalDesComptes.auteurId, to: r.utilisateurs.id }),
    organisme: r.one.organismes({ from: r.journalDesComptes.organismeId, to: r.organismes.id }),
  },
  programmes: {
    lots: r.many.lots({ from: r.programmes.id, to: r.lots.programmeId }),
  },
  lots: {
    programme: r.one.programmes({
      from: r.lots.programmeId,
      to: r.programmes.id,
      optional: false,
    }),
    mandataire: r.one.organismes({
      from: r.lots.mandataireId,
      to: r.organismes.id,
      optional: false,
    }),
    formateurs: r.many.organismes({
      from: r.lots.id.through(r.lotsFormateurs.lotId),
      to: r.organismes.id.through(r.lotsFormateurs.organismeId),
    }),
  },
}));
