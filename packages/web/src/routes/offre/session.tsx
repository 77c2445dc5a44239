import { Link } from '@tanstack/react-router';
import { Details, libellesDe } from '../../composants/details.tsx';
import {
  canal as nomDuCanal,
  compte,
  jourEnLettres,
  modalite,
  periode,
  recrutement,
} from '../../composants/libelles.ts';
import type {
  ActionPublique,
  SessionPublique,
  SessionVoisine,
} from '../../requetes/fiche-publique.ts';

/** How to join: the information collective first. */
export function Inscription({
  session,
  contacts,
}: {
  session: SessionPublique;
  contacts: ActionPublique['contacts'];
}) {
  const joignables = session.contacts.length > 0 ? session.contacts : contacts;
  return (
    <section>
      <h2>S’informer et s’inscrire</h2>
      {session.informationsCollectives.map((reunion) => (
        <Details
          key={`${reunion.date} ${reunion.heureDebut}`}
          faits={{
            'Information collective': [
              reunion.date && jourEnLettres(reunion.date),
              reunion.heureDebut && `de ${reunion.heureDebut} à ${reunion.heureFin ?? '…'}`,
              reunion.aDistance ? 'à distance' : reunion.lieu?.nom,
            ]
              .filter(Boolean)
              .join(', '),
            Précisions: reunion.commentaire,
            'Lien de la réunion': reunion.url && <Lien url={reunion.url} />,
          }}
        />
      ))}
      <Details
        faits={{
          Recrutement: session.etatRecrutement && recrutement(session.etatRecrutement),
          Modalités: [libellesDe(session.modalitesRecrutement), session.modalitesRecrutementTexte]
            .filter(Boolean)
            .join('\n'),
          Inscriptions: session.periodesInscription
            .map(({ debut, fin }) => periode(debut, fin))
            .join('\n'),
        }}
      />
      <ul>
        {joignables.map(({ id, prenom, nom, telephones, courriel }) => (
          <li key={id}>
            {[prenom, nom].filter(Boolean).join(' ')}
            {telephones.map((numero) => (
              <span key={numero}>
                , <a href={`tel:${numero.replace(/[^+\d]/g, '')}`}>{numero}</a>
              </span>
            ))}
            {courriel ? (
              <>
                , <a href={`mailto:${courriel}`}>{courriel}</a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A web address of the offer; one that is no web address stays text. */
function Lien({ url }: { url: string }) {
  return /^https?:\/\//i.test(url) ? (
    <a href={url} rel="noopener noreferrer">
      {url}
    </a>
  ) : (
    url
  );
}

/** Days, hours and place. */
export function Quand({ session }: { session: SessionPublique }) {
  const adresse = session.lieu?.adresse;
  return (
    <section>
      <h2>Dates et lieu</h2>
      <Details
        faits={{
          Dates: periode(session.debut, session.fin),
          Durée: [
            session.dureeCentreHeures !== null &&
              `${compte(session.dureeCentreHeures, 'heure')} en centre`,
            session.dureeEntrepriseHeures !== null &&
              `${compte(session.dureeEntrepriseHeures, 'heure')} en entreprise`,
            session.commentaireDuree,
          ]
            .filter(Boolean)
            .join(', '),
          Rythme: [libellesDe(session.rythmes), session.rythmeTexte].filter(Boolean).join('\n'),
          'À distance ou sur place':
            session.modaliteEnseignement && modalite(session.modaliteEnseignement),
          Lieu:
            session.lieu &&
            [
              session.lieu.nom,
              ...(adresse?.lignes ?? []),
              adresse && `${adresse.codePostal} ${adresse.commune}`,
            ]
              .filter(Boolean)
              .join('\n'),
        }}
      />
    </section>
  );
}

/** Who pays, and for how many. */
export function Financement({ session }: { session: SessionPublique }) {
  return (
    <section>
      <h2>Financement et places</h2>
      {session.dispositifs.map(
        ({ id, programme, financeur, nombrePlaces, fraisRestants, detailPriseEnCharge }) => (
          <Details
            key={id}
            faits={{
              Programme: programme && `${programme.libelle} ${programme.annee}`,
              Financeur: financeur && libellesDe([financeur]),
              Places: nombrePlaces !== null && compte(nombrePlaces, 'place'),
              'Reste à payer': fraisRestants,
              'Prise en charge': detailPriseEnCharge,
            }}
          />
        ),
      )}
      <Details
        faits={{
          'Prix total': session.prixTotalTtc && `${session.prixTotalTtc} € TTC`,
          'Prix horaire': session.prixHoraireTtc && `${session.prixHoraireTtc} € TTC`,
        }}
      />
    </section>
  );
}

/** Links to sessions of the same action; nothing without any. */
export function AutresSessions({
  titre,
  organisme,
  sessions,
}: {
  titre: string;
  organisme?: string | undefined;
  sessions: readonly SessionVoisine[];
}) {
  if (sessions.length === 0) return null;
  return (
    <section>
      <h2>{titre}</h2>
      {organisme ? <p>{organisme}</p> : null}
      <ul>
        {sessions.map(({ code, debut, fin, lieu }) => (
          <li key={code}>
            <Link to="/offre/$code" params={{ code }} id={`offre-${code}`}>
              {periode(debut, fin)}
            </Link>
            {lieu?.adresse ? `, ${lieu.adresse.commune}` : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where it is shown, and why not. */
export function Diffusions({ session }: { session: SessionPublique }) {
  return (
    <section>
      <h2>Diffusion</h2>
      <Details
        faits={Object.fromEntries(
          session.diffusion.map(({ canal, eligible, motifs }) => [
            nomDuCanal(canal),
            eligible ? 'Oui' : motifs.join(' '),
          ]),
        )}
      />
      <p>Fiche n° {session.numero}</p>
    </section>
  );
}
