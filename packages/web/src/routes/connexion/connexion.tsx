import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useRef, useState } from 'react';
import { Alerte } from '../../composants/alerte.tsx';
import { Champ } from '../../composants/champ.tsx';
import { texteDe } from '../../composants/formulaire.ts';
import { Page } from '../../composants/page.tsx';
import type { IssueDeSession } from '../../requetes/session.ts';
import { ouvrirSession } from '../../requetes/session.ts';
import { MotDePasse } from './mot-de-passe.tsx';
import { messageDeRefus } from './refus.ts';

const route = getRouteApi('/connexion');

export function Connexion() {
  const { retour = '/saisie' } = route.useSearch();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [refus, setRefus] = useState<Extract<IssueDeSession, { ok: false }>>();
  const [enCours, setEnCours] = useState(false);
  const motDePasse = useRef<HTMLInputElement>(null);

  const connecter = async (soumission: FormEvent<HTMLFormElement>) => {
    soumission.preventDefault();
    const formulaire = soumission.currentTarget;
    setRefus(undefined);
    setEnCours(true);
    const issue = await ouvrirSession({
      connexion: {
        courriel: texteDe(formulaire, 'courriel').trim(),
        motDePasse: texteDe(formulaire, 'motDePasse'),
      },
    });
    setEnCours(false);
    if (!issue.ok) {
      setRefus(issue);
      motDePasse.current?.focus();
      return;
    }
    queryClient.clear();
    router.history.push(retour);
  };

  return (
    <Page titre="Connexion">
      {refus ? (
        <Alerte genre="erreur">
          <p>{messageDeRefus(refus)}</p>
        </Alerte>
      ) : null}
      <form onSubmit={connecter}>
        <Champ label="Courriel" name="courriel" type="email" autoComplete="username" required />
        <MotDePasse label="Mot de passe" autoComplete="current-password" ref={motDePasse} />
        <button type="submit" className="principal" disabled={enCours}>
          {enCours ? 'Connexion…' : 'Se connecter'}
        </button>
      </form>
    </Page>
  );
}
