import { schema } from '@sofi/graphql';
import type { GraphQLInputObjectType, GraphQLObjectType } from 'graphql';
import { expect, test } from 'vitest';

/** What an input names beside the fields of its fiche: which fiche, in whose name, under what, and how it is done. */
const DE_L_ACTE = [
  'formation',
  'action',
  'session',
  'dispositif',
  'contact',
  'version',
  'confirmer',
];
const A_LA_CREATION: Readonly<Record<string, string[]>> = {
  Formation: ['organisme', 'lot'],
  Action: ['lot'],
  Session: ['lot'],
  Lieu: ['organisme'],
  Contact: ['organisme'],
};
/** Fields that are read under another name. */
const RELUS_SOUS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Lieu: {
    lignes: 'adresse',
    codePostal: 'adresse',
    codeInsee: 'adresse',
    siret: 'siretEtablissement',
  },
  Contact: { portable: 'portables' },
  Dispositif: {},
};

const TYPES = ['Formation', 'Action', 'Session', 'Dispositif', 'Lieu', 'Contact'];

const champsDEntree = (nom: string): string[] => {
  const entree = schema.getType(nom) as GraphQLInputObjectType | undefined;
  return entree ? Object.keys(entree.getFields()) : [];
};

test.each(TYPES)('every field of a %s that can be written can be read', (type) => {
  const lisibles = Object.keys((schema.getType(type) as GraphQLObjectType).getFields());
  const ecrits = new Set([
    ...champsDEntree(`Creer${type}Input`),
    ...champsDEntree(`Modifier${type}Input`),
  ]);
  expect(ecrits.size).toBeGreaterThan(5);
  const parent = type.toLowerCase();
  const perdus = [...ecrits].filter(
    (champ) =>
      champ !== parent &&
      !(DE_L_ACTE.includes(champ) && !lisibles.includes(champ)) &&
      !A_LA_CREATION[type]?.includes(champ) &&
      !lisibles.includes(RELUS_SOUS[type]?.[champ] ?? champ),
  );
  expect(perdus).toEqual([]);
});

test('so can every field of what stands within a fiche', () => {
  const inner = {
    InformationCollectiveInput: 'InformationCollective',
    PeriodeInscriptionInput: 'PeriodeInscription',
    CertificationInput: 'Certification',
    EquipementInput: 'Equipement',
    BlocCompetencesInput: 'BlocCompetences',
  };
  for (const [entree, objet] of Object.entries(inner)) {
    const type = schema.getType(objet) as GraphQLObjectType;
    expect(
      champsDEntree(entree).filter((champ) => !(champ in type.getFields())),
      objet,
    ).toEqual([]);
  }
});
