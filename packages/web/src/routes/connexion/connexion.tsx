import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useRef } from 'react';
import { Champ } from '../../composants/champ.tsx';
import { texteDe } from '../../composants/formulaire.ts';
import { Page } from '../../composants/page.tsx';
import { ouvrirSession } from '../../requetes/session.ts';
import { Formulaire } from './envoi.tsx';
import { MotDePasse } from './mot-de-passe.tsx';
import { messageDeRefus } from './refus.ts';

const route = getRouteApi('/connexion');

export function Connexion() {
  const { retour = '/saisie' } = route.useSearch();
  const router = useRouter();
  const queryClient = useQueryClient();
  const motDePasse = useRef<HTMLInputElement>(null);

  const connecter = async (formulaire: HTMLFormElement) => {
    const issue = await ouvrirSession({
      connexion: {
        courriel: texteDe(formulaire, 'courriel').trim(),
        motDePasse: texteDe(formulaire, 'motDePasse'),
      },
    });
    if (!issue.ok) {
      motDePasse.current?.focus();
      return messageDeRefus(issue);
    }
    queryClient.clear();
    router.history.push(retour);
    return null;
  };

  return (
    <Page titre="Connexion">
      <Formulaire envoyer={connecter} bouton="Se connecter" enCours="Connexion…">
        <Champ label="Courriel" name="courriel" type="email" autoComplete="username" required />
        <MotDePasse label="Mot de passe" autoComplete="current-password" ref={motDePasse} />
      </Formulaire>
      <p>
        <Link to="/reinitialisation">Mot de passe oublié</Link>
      </p>
      <p>
        <Link to="/activation">Ouvrir un compte pour un organisme</Link>
      </p>
    </Page>
  );
}
