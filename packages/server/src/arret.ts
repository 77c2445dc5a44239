/** The command cannot go on, for a reason that its user can fix: one French sentence, exit code 1, no stack. */
export class ArretAnnonce extends Error {
  override name = 'ArretAnnonce';
}
