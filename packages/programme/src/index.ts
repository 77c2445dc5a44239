export {
  type Changement,
  type DifferenceDeProgramme,
  comparer,
  estArret,
  differences,
} from './comparer.ts';
export { type AnomalieDeProgramme, type ProgrammeLu, lireProgramme } from './lire.ts';
export { type Plan, assembler } from './plan.ts';
