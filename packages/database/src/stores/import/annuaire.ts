import type { Adresse, Contact, Lieu, Organisme } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { lignes, tableau } from '../../sql.ts';
import { contacts, lieux, organismes } from '../../tables/organisme.ts';
import { allouer, ecrire } from './ecriture.ts';
import type { Ligne } from './fiche.ts';
import { enColonnes } from './fiche.ts';
import { texte } from './fusion.ts';

/** A responsable is described whole, a formateur by one name: the first says more. */
export type Role = 'RESPONSABLE' | 'FORMATEUR';

/** What a run has heard of organismes so far, by SIRET: the first formation that describes one is believed. */
export type Entendus = Map<string, Role>;

interface Attente {
  siret: string;
  ligne: Ligne;
  id?: number;
}

/**
 * Organismes, places and contacts that a group of offers names, found or created together: `demander` first, `resoudre`,
 * then the identifiers.
 */
export class Annuaire {
  readonly #source: string;
  readonly #entendus: Entendus;
  readonly #organismes = new Map<string, { role: Role; dit: Organisme }>();
  readonly #lieux = new Map<string, Attente>();
  readonly #contacts = new Map<string, Attente>();
  readonly #ids = new Map<string, number>();
  readonly #sieges = new Map<string, number>();
  /** Organismes whose name changed: their offers show it. */
  readonly renommes: number[] = [];
  /** What this group was the first to say, for the run to remember once it is committed. */
  readonly nouveaux: Entendus = new Map();

  constructor(source: string, entendus: Entendus) {
    this.#source = source;
    this.#entendus = entendus;
  }

  demanderOrganisme(organisme: Organisme, role: Role): void {
    const { siret } = organisme;
    const connu = this.#organismes.get(siret);
    if (!connu || (connu.role === 'FORMATEUR' && role === 'RESPONSABLE'))
      this.#organismes.set(siret, { role, dit: organisme });
    for (const contact of organisme.contacts) this.demanderContact(siret, contact, true);
  }

  demanderLieu(siret: string, lieu: Lieu | Adresse): void {
    const ligne = ligneDeLieu(lieu);
    this.#lieux.set(cle(siret, ligne), { siret, ligne });
  }

  demanderContact(siret: string, contact: Contact, institutionnel = false): void {
    if (contact.adresse) this.demanderLieu(siret, contact.adresse);
    const ligne = ligneDeContact(contact, institutionnel);
    this.#contacts.set(cleDeContact(siret, contact, institutionnel), { siret, ligne });
  }

  organisme(siret: string): number {
    return this.#ids.get(siret)!;
  }

  lieu(siret: string, lieu: Lieu | Adresse): number {
    return this.#lieux.get(cle(siret, ligneDeLieu(lieu)))!.id!;
  }

  contact(siret: string, contact: Contact, institutionnel = false): number {
    return this.#contacts.get(cleDeContact(siret, contact, institutionnel))!.id!;
  }

  /** The address of the organisme itself, where this source gives it. */
  siege(siret: string): number | null {
    return this.#sieges.get(siret) ?? null;
  }

  async resoudre(tx: Db, maintenant: Date): Promise<void> {
    if (this.#organismes.size === 0) return;
    await this.#resoudreOrganismes(tx, maintenant);
    await this.#resoudre(tx, 'lieux', this.#lieux);
    for (const attente of this.#contacts.values()) {
      const adresse = attente.ligne['adresse'] as Adresse | null;
      delete attente.ligne['adresse'];
      attente.ligne['lieu_id'] = adresse && this.lieu(attente.siret, adresse);
    }
    await this.#resoudre(tx, 'contacts', this.#contacts);
  }

  async #resoudreOrganismes(tx: Db, maintenant: Date): Promise<void> {
    const connus = await lignes<{ o: Ligne; siege: Ligne | null }>(
      tx,
      sql`select to_jsonb(o) as o, (select to_jsonb(l) from lieux l where l.organisme_id = o.id and l.est_siege) as siege
        from organismes o where o.siret = any(${tableau([...this.#organismes.keys()], 'text')}) order by o.id for no key update of o`,
    );
    const parSiret = new Map(connus.map((connue) => [connue.o['siret'] as string, connue]));
    const inconnus = [...this.#organismes.keys()].filter((siret) => !parSiret.has(siret));
    const ids = await allouer(tx, { organismes: inconnus.length });
    const le = maintenant.toISOString();
    const aEcrire: Ligne[] = [];
    for (const [siret, { role, dit }] of this.#organismes) {
      const connu = parSiret.get(siret)?.o;
      const id = (connu?.['id'] as number | undefined) ?? ids.organismes();
      this.#ids.set(siret, id);
      if (connu && connu['source'] !== this.#source) continue;
      const entendu = this.#entendus.get(siret);
      if (entendu === 'RESPONSABLE' || (entendu === 'FORMATEUR' && role === 'FORMATEUR')) continue;
      this.nouveaux.set(siret, role);
      const valeurs = valeursDOrganisme(dit, role, connu);
      const ligne = connu
        ? { ...connu, ...valeurs }
        : { ...valeurs, id, siret, source: this.#source, cree_le: le };
      if (connu && Object.entries(valeurs).every(([nom, valeur]) => egal(connu[nom], valeur)))
        continue;
      if (connu && connu['nom'] !== (ligne as Ligne)['nom']) this.renommes.push(id);
      aEcrire.push({ ...ligne, modifie_le: le });
    }
    if (aEcrire.length > 0) await tx.execute(ecrire(organismes, aEcrire));
    await this.#resoudreSieges(tx, parSiret);
  }

  /** One that was entered here, or that another source gave, stays. */
  async #resoudreSieges(
    tx: Db,
    connus: ReadonlyMap<string, { o: Ligne; siege: Ligne | null }>,
  ): Promise<void> {
    const voulus = [...this.#organismes].flatMap(([siret, { dit }]) => {
      const connu = connus.get(siret);
      const ancien = connu?.siege ?? null;
      if (connu && connu.o['source'] !== this.#source) return [];
      if (!dit.adresse || (ancien !== null && ancien['source'] !== this.#source)) return [];
      return { siret, ancien, ligne: ligneDeLieu(dit.adresse) };
    });
    const ids = await allouer(tx, { lieux: voulus.filter(({ ancien }) => !ancien).length });
    const aEcrire = voulus.flatMap(({ siret, ancien, ligne }) => {
      const id = (ancien?.['id'] as number | undefined) ?? ids.lieux();
      this.#sieges.set(siret, id);
      const valeurs = { ...ligne, est_site: false, est_siege: true };
      if (ancien && Object.entries(valeurs).every(([nom, valeur]) => egal(ancien[nom], valeur)))
        return [];
      // Another formation of this run said otherwise: it was first.
      if (ancien && !this.nouveaux.has(siret)) return [];
      return {
        ...valeurs,
        id,
        organisme_id: this.organisme(siret),
        source: this.#source,
      };
    });
    if (aEcrire.length > 0) await tx.execute(ecrire(lieux, aEcrire));
  }

  /** Those that stand word for word in the organisme's book, no matter who wrote them; the others are created. */
  async #resoudre(
    tx: Db,
    table: 'lieux' | 'contacts',
    attentes: ReadonlyMap<string, Attente>,
  ): Promise<void> {
    if (attentes.size === 0) return;
    const parContenu = new Map<string, Attente[]>();
    for (const attente of attentes.values()) {
      attente.ligne['organisme_id'] = this.organisme(attente.siret);
      const contenu = contenuDe(attente.ligne);
      parContenu.set(contenu, [...(parContenu.get(contenu) ?? []), attente]);
    }
    const valeurs = (nom: string) => [
      ...new Set([...attentes.values()].map(({ ligne }) => ligne[nom] as string | number)),
    ];
    const connus = await lignes<{ r: Ligne }>(
      tx,
      sql`select to_jsonb(t) as r from ${sql.identifier(table)} t
        where organisme_id = any(${tableau(valeurs('organisme_id'), 'integer')})
          and ${table === 'lieux' ? sql`not est_siege and ` : sql``}nom = any(${tableau(valeurs('nom'), 'text')})
        order by id desc`,
    );
    for (const { r } of connus) {
      const modele = [...attentes.values()][0]!.ligne;
      const pareil = Object.fromEntries(Object.keys(modele).map((nom) => [nom, r[nom]]));
      for (const attente of parContenu.get(contenuDe(pareil)) ?? []) attente.id = r['id'] as number;
    }
    const nouveaux = [...parContenu.values()].filter(([premiere]) => premiere!.id === undefined);
    const ids = await allouer(tx, { [table]: nouveaux.length } as Record<typeof table, number>);
    const aEcrire = nouveaux.map((semblables) => {
      const id = ids[table]();
      for (const attente of semblables) attente.id = id;
      return {
        ...semblables[0]!.ligne,
        id,
        source: this.#source,
        ...(table === 'lieux' ? { est_siege: false } : {}),
      };
    });
    if (aEcrire.length > 0) await tx.execute(ecrire(table === 'lieux' ? lieux : contacts, aEcrire));
  }
}

/** What is not said does not erase what was. */
function valeursDOrganisme(dit: Organisme, role: Role, connu: Ligne | undefined): Ligne {
  const { siret: _, adresse: __, contacts: ___, ...valeurs } = dit;
  const colonnes = enColonnes(valeurs);
  if (!connu) return colonnes;
  const dites = Object.entries(colonnes).filter(
    ([, valeur]) => valeur !== null && !(Array.isArray(valeur) && valeur.length === 0),
  );
  // Its name as a responsable gave it is the usual one.
  const decrit = role === 'FORMATEUR' && connu['numero_declaration_activite'] != null;
  return Object.fromEntries(
    dites.filter(([nom]) => !(decrit && (nom === 'nom' || nom === 'raison_sociale'))),
  );
}

const estLieu = (lieu: Lieu | Adresse): lieu is Lieu => 'adresse' in lieu;

function ligneDeLieu(lieu: Lieu | Adresse): Ligne {
  const { denomination, ...adresse } = estLieu(lieu) ? lieu.adresse : lieu;
  return {
    ...enColonnes(adresse),
    nom: denomination ?? adresse.commune,
    siret: estLieu(lieu) ? lieu.siret : null,
    uai: estLieu(lieu) ? lieu.uai : null,
    est_site: estLieu(lieu),
  };
}

const ligneDeContact = ({ adresse, ...contact }: Contact, institutionnel: boolean): Ligne => ({
  ...enColonnes(contact),
  urls: contact.urls.slice(0, 3),
  est_institutionnel: institutionnel,
  adresse,
});

const cle = (siret: string, ligne: Ligne) => `${siret} ${JSON.stringify(ligne)}`;
const cleDeContact = (siret: string, contact: Contact, institutionnel: boolean) =>
  cle(siret, { ...contact, institutionnel });
const contenuDe = (ligne: Ligne) =>
  JSON.stringify(Object.entries(ligne).toSorted(([a], [b]) => (a < b ? -1 : 1)));
const egal = (a: unknown, b: unknown) => texte(a ?? null) === texte(b ?? null);

/** Contacts and places of a source that nothing uses any more, among these: they are personal data. */
export async function oublier(
  tx: Db,
  source: string,
  candidats: { contacts: readonly number[]; lieux: readonly number[] },
): Promise<void> {
  if (candidats.contacts.length > 0)
    await tx.execute(
      sql`delete from contacts c where c.source = ${source} and c.id = any(${tableau(candidats.contacts, 'integer')})
        and not exists (select from actions_contacts x where x.contact_id = c.id)
        and not exists (select from sessions_contacts x where x.contact_id = c.id)
        and not exists (select from formations_importees f where f.contacts @> array[c.id])`,
    );
  if (candidats.lieux.length > 0)
    await tx.execute(
      sql`delete from lieux l where l.source = ${source} and l.id = any(${tableau(candidats.lieux, 'integer')})
        and not exists (select from sessions x where x.lieu_id = l.id)
        and not exists (select from sessions x where x.lieu_inscription_id = l.id)
        and not exists (select from informations_collectives x where x.lieu_id = l.id)
        and not exists (select from contacts x where x.lieu_id = l.id)
        and not exists (select from formations_importees f where f.lieux @> array[l.id])`,
    );
}
