import { demanderCleActivation } from '@sofi/sdk';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Alerte } from '../../composants/alerte.tsx';
import { Champ } from '../../composants/champ.tsx';
import { texteDe } from '../../composants/formulaire.ts';
import { transport } from '../../requetes/client.ts';
import { ouvrirSession } from '../../requetes/session.ts';
import { ChampDeCle, ParCle } from './cle.tsx';
import { Formulaire } from './envoi.tsx';
import { MotDePasse } from './mot-de-passe.tsx';
import { messageDeRefus, refusDe } from './refus.ts';

/** Opens an account with the key of a mail; without one, asks for it. */
export function Activation() {
  return (
    <ParCle titre="Ouvrir un compte" demande={<Demande />}>
      {(cle) => <Ouverture cle={cle} />}
    </ParCle>
  );
}

function Ouverture({ cle }: { cle: string }) {
  const queryClient = useQueryClient();
  const naviguer = useNavigate();
  const ouvrir = async (formulaire: HTMLFormElement) => {
    const nom = texteDe(formulaire, 'nom').trim();
    const issue = await ouvrirSession({
      activation: {
        cle: texteDe(formulaire, 'cle').trim(),
        motDePasse: texteDe(formulaire, 'motDePasse'),
        ...(nom && { nom }),
      },
    });
    if (!issue.ok) return messageDeRefus(issue);
    queryClient.clear();
    await naviguer({ to: '/saisie' });
    return null;
  };
  return (
    <Formulaire envoyer={ouvrir} bouton="Ouvrir le compte" enCours="Ouverture…">
      <ChampDeCle cle={cle} />
      <Champ label="Prénom et nom" name="nom" autoComplete="name" />
      <MotDePasse
        label="Mot de passe"
        aide="Une phrase de quelques mots convient. Si vous avez déjà un compte, son mot de passe actuel."
        autoComplete="new-password"
      />
    </Formulaire>
  );
}

function Demande() {
  const [envoyee, setEnvoyee] = useState(false);
  const demander = async (formulaire: HTMLFormElement) => {
    const refus = await refusDe(
      demanderCleActivation(transport, {
        siret: texteDe(formulaire, 'siret').replace(/\s/g, ''),
        courriel: texteDe(formulaire, 'courriel').trim(),
      }),
    );
    setEnvoyee(refus === null);
    return refus;
  };
  return (
    <>
      {envoyee ? (
        <Alerte genre="info">
          <p>
            Demande reçue. Si cette adresse est connue pour cet organisme, la clé vient d’y être
            envoyée ; sinon, le Carif-Oref examine la demande et répond par courriel.
          </p>
        </Alerte>
      ) : null}
      <Formulaire envoyer={demander} bouton="Demander une clé" enCours="Envoi…">
        <Champ
          label="SIRET de l’organisme"
          aide="14 chiffres"
          name="siret"
          inputMode="numeric"
          autoComplete="off"
          required
        />
        <Champ label="Courriel" name="courriel" type="email" autoComplete="email" required />
      </Formulaire>
    </>
  );
}
