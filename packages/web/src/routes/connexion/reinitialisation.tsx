import { demanderReinitialisation, reinitialiserMotDePasse } from '@sofi/sdk';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Alerte } from '../../composants/alerte.tsx';
import { Champ } from '../../composants/champ.tsx';
import { texteDe } from '../../composants/formulaire.ts';
import { transport } from '../../requetes/client.ts';
import { ChampDeCle, ParCle } from './cle.tsx';
import { Formulaire } from './envoi.tsx';
import { MotDePasse } from './mot-de-passe.tsx';
import { refusDe } from './refus.ts';

/** Another password with the key of a mail; without one, asks for it. */
export function Reinitialisation() {
  return (
    <ParCle titre="Mot de passe oublié" demande={<Demande />}>
      {(cle) => <Changement cle={cle} />}
    </ParCle>
  );
}

function Changement({ cle }: { cle: string }) {
  const [change, setChange] = useState(false);
  const changer = async (formulaire: HTMLFormElement) => {
    const refus = await refusDe(
      reinitialiserMotDePasse(transport, {
        cle: texteDe(formulaire, 'cle').trim(),
        motDePasse: texteDe(formulaire, 'motDePasse'),
      }),
    );
    setChange(refus === null);
    return refus;
  };
  if (change)
    return (
      <Alerte genre="info">
        <p>Le mot de passe est changé, et les sessions ouvertes sont fermées.</p>
        <p>
          <Link to="/connexion">Se connecter</Link>
        </p>
      </Alerte>
    );
  return (
    <Formulaire envoyer={changer} bouton="Changer le mot de passe" enCours="Changement…">
      <ChampDeCle cle={cle} />
      <MotDePasse
        label="Nouveau mot de passe"
        aide="Une phrase de quelques mots convient."
        autoComplete="new-password"
      />
    </Formulaire>
  );
}

function Demande() {
  const [envoyee, setEnvoyee] = useState(false);
  const demander = async (formulaire: HTMLFormElement) => {
    const refus = await refusDe(
      demanderReinitialisation(transport, texteDe(formulaire, 'courriel').trim()),
    );
    setEnvoyee(refus === null);
    return refus;
  };
  return (
    <>
      {envoyee ? (
        <Alerte genre="info">
          <p>Demande reçue. Si un compte a cette adresse, une clé vient d’y être envoyée.</p>
        </Alerte>
      ) : null}
      <Formulaire envoyer={demander} bouton="Demander une clé" enCours="Envoi…">
        <Champ label="Courriel" name="courriel" type="email" autoComplete="email" required />
      </Formulaire>
    </>
  );
}
