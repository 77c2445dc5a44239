import type { Regle } from '../anomalie.ts';
import type {
  ActionEnSaisie,
  DispositifEnSaisie,
  FormationEnSaisie,
  SessionEnSaisie,
} from '../offre.ts';
import { P05, P05_RETRAIT } from './accord.ts';
import { ADR } from './adresse.ts';
import { BLC, C01, C01_CODE } from './certification.ts';
import { D01, D02, D03, D04 } from './date.ts';
import { DUA, DUP, DUP_CHEVAUCHEMENT } from './doublon.ts';
import { H01, H02 } from './duree.ts';
import { K01, K01_CONSEIL, K01_DETAIL } from './information.ts';
import {
  P01,
  P01_LOT,
  P02,
  P03,
  P03_RESPONSABLE,
  P04_FINANCEUR,
  P04_FORMACODES,
  P04_HEURES,
  P04_MOIS,
  P04_PUBLICS,
} from './programme.ts';
import { N01, T01, URL_PDF } from './texte.ts';

/** The rules B and W of docs/domain.md section 7, by the fiche that they judge. REQ and ONE are in exigences.ts. */
export const REGLES: {
  formation: readonly Regle<FormationEnSaisie>[];
  action: readonly Regle<ActionEnSaisie>[];
  session: readonly Regle<SessionEnSaisie>[];
  dispositif: readonly Regle<DispositifEnSaisie>[];
} = {
  formation: [P04_FORMACODES, C01, C01_CODE],
  action: [T01, URL_PDF, N01, P04_PUBLICS, BLC, P05_RETRAIT],
  session: [
    ADR,
    D01,
    D02,
    D04,
    DUP,
    DUP_CHEVAUCHEMENT,
    H02,
    DUA,
    P04_HEURES,
    P04_MOIS,
    H01,
    P03_RESPONSABLE,
    K01,
    K01_CONSEIL,
    K01_DETAIL,
    D03,
    P05,
  ],
  dispositif: [P03, P04_FINANCEUR, P01, P01_LOT, P02],
};
