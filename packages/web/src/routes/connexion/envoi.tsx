import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { Alerte } from '../../composants/alerte.tsx';
import type { Refus } from './refus.ts';

/** A form that is sent once at a time; a refusal stands above it, and is read aloud. */
export function Formulaire({
  envoyer,
  bouton,
  enCours,
  children,
}: {
  envoyer: (formulaire: HTMLFormElement) => Promise<Refus>;
  /** Label of the button, and its label while the form is being sent. */
  bouton: string;
  enCours: string;
  children: ReactNode;
}) {
  const [refus, setRefus] = useState<Refus>(null);
  const [envoi, setEnvoi] = useState(false);
  const soumettre = async (soumission: FormEvent<HTMLFormElement>) => {
    soumission.preventDefault();
    const formulaire = soumission.currentTarget;
    setRefus(null);
    setEnvoi(true);
    try {
      setRefus(await envoyer(formulaire));
    } finally {
      setEnvoi(false);
    }
  };
  return (
    <>
      {refus === null ? null : (
        <Alerte genre="erreur">
          <p>{refus}</p>
        </Alerte>
      )}
      <form onSubmit={soumettre}>
        {children}
        <button type="submit" className="principal" disabled={envoi}>
          {envoi ? enCours : bouton}
        </button>
      </form>
    </>
  );
}
