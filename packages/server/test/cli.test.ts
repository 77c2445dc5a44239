import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { executer } from '../src/cli.ts';
import { suivreProgres } from '../src/progres.ts';

const env = { DATA_DIR: '/nulle/part' };
const ajouter = (...args: string[]) => ['comptes', 'ajouter', 'chef@carif.example', ...args];

afterEach(() => {
  process.exitCode = undefined;
});

test.each([
  [['danser'], 'Commande inconnue : « danser »'],
  [['comptes'], 'Il manque une commande'],
  [['comptes', 'danser'], 'Commande inconnue : « danser »'],
  [['comptes', 'ajouter'], 'Il manque : adresse'],
  [ajouter(), '--role, ou --siret'],
  [ajouter('--role', 'organisme'), 'n’est pas un rôle'],
  [ajouter('--role', 'region', '--siret', '90000001900019'), 'pas les deux'],
  [ajouter('autre@carif.example', '--role', 'region'), 'un argument de trop'],
  [ajouter('--mot-de-passe', 'x'), 'Option inconnue : « --mot-de-passe »'],
  [ajouter('--role'), 'attend une valeur'],
  [['comptes', 'retirer', 'chef', '--role', 'region'], 'n’est pas une adresse'],
  [ajouter('--siret', '123'), 'n’est pas un SIRET'],
  [['import', 'annuler', 'dix'], '« dix » ne convient pas'],
  [['migrate', '--attente', 'x'], '« x » ne convient pas'],
  [['webhooks', 'rejouer', 'tous'], '« tous » ne convient pas'],
  [['export'], 'Il manque une commande'],
  [['export', 'lheo'], 'Il manque : fichier'],
  [['export', 'lheo', 'x.xml', '--retention', 'toujours'], '« toujours » ne convient pas'],
  [['export', 'offres', 'x.doc'], '.csv, .ndjson, .parquet, .xlsx'],
  [['export', 'offres', 'x.csv', '--colonnes', 'prenom'], '« prenom » est inconnu'],
  [['export', 'statistiques', 'x.csv'], '--par'],
])('%j stops with « %s » before it opens the database', async (args, phrase) => {
  await expect(executer(args, env)).rejects.toThrow(phrase);
});

/** What this prints. */
async function imprimer(...args: string[]): Promise<string> {
  let dit = '';
  const ecouter = (texte: unknown) => {
    dit += `${String(texte)}\n`;
    return true;
  };
  const espions = [
    vi.spyOn(process.stdout, 'write').mockImplementation(ecouter),
    vi.spyOn(console, 'log').mockImplementation(ecouter),
  ];
  try {
    await executer(args, env);
  } finally {
    for (const espion of espions) espion.mockRestore();
  }
  return dit;
}

test.each([
  [[]],
  [['import']],
  [['import', 'lheo']],
  [['export']],
  [['export', 'lheo']],
  [['export', 'offres']],
  [['webhooks']],
  [['comptes', 'ajouter']],
  [['valider']],
])('the help of %j has no English word of the parser', async (commande) => {
  const aide = await imprimer(...commande, '--help');
  expect(aide).toContain('Usage : sofi');
  expect(aide).not.toMatch(/\b(command|default|display|help for|Arguments:|Options:)\b/);
});

const lheo = (nom: string) =>
  fileURLToPath(new URL(`../../../tests/fixtures/lheo/${nom}`, import.meta.url));

test('valider says of a file without a database which channels would take its sessions, and why not', async () => {
  const dit = (await imprimer('valider', lheo('fasd-prepa-sanitaire-social.xml'), '--json'))
    .trim()
    .split('\n')
    .filter(Boolean)
    .map(
      (ligne) => JSON.parse(ligne) as { type: string; canal?: string; motifs?: { code: string }[] },
    );
  expect(dit.at(-1)).toMatchObject({ type: 'rapport', formations: 1, refusees: 0, sessions: 1 });
  expect(
    dit
      .find(({ type, canal }) => type === 'refus' && canal === 'KAIROS')!
      .motifs!.map(({ code }) => code),
  ).toContain('INFORMATION_COLLECTIVE_A_VENIR');
  expect(process.exitCode).toBeUndefined();
});

test('valider ends with 1 where a formation is refused or the file cannot be read', async () => {
  for (const nom of ['intercarif-2.3-three-formations-invalid.xml', 'absent.xml']) {
    process.exitCode = undefined;
    await imprimer('valider', lheo(nom), ...(nom === 'absent.xml' ? [] : ['--strict']));
    expect(process.exitCode).toBe(1);
  }
});

test('progress is one bar on a terminal, and ten lines elsewhere', () => {
  const suivre = (isTTY: boolean) => {
    const ecrits: string[] = [];
    const write = (texte: string) => ecrits.push(texte) > 0;
    const { avancer, finir } = suivreProgres('Écriture', { isTTY, write });
    for (let fait = 1; fait <= 1000; fait++) avancer(fait, 1000);
    finir();
    return ecrits;
  };
  const lignes = suivre(false);
  expect(lignes).toHaveLength(10);
  expect(lignes.every((ligne) => ligne.endsWith('\n'))).toBe(true);
  const barre = suivre(true);
  expect(barre).toHaveLength(1001);
  expect(barre.some((texte) => texte.includes('\n'))).toBe(false);
});
