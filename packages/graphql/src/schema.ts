import { builder } from './builder.ts';
import './scalaires.ts';
import './types/lieu.ts';
import './types/contact.ts';
import './types/valeurs-de-session.ts';
import './types/session.ts';
import './types/action.ts';
import './types/formation.ts';
import './types/dispositif.ts';
import './types/organisme.ts';
import './types/programme.ts';
import './types/tableau-de-bord.ts';
import './types/utilisateur.ts';
import './queries/fiches.ts';
import './queries/noeud.ts';
import './queries/organismes.ts';

export const schema = builder.toSchema({ sortSchema: true });
