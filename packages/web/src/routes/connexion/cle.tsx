import { useLocation, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { Champ } from '../../composants/champ.tsx';
import { Page } from '../../composants/page.tsx';

/** A screen that acts with the key of a mail; without one, it asks for it too. */
export function ParCle({
  titre,
  demande,
  children,
}: {
  titre: string;
  demande: ReactNode;
  children: (cle: string) => ReactNode;
}) {
  const cle = useCle();
  return (
    <Page titre={titre}>
      {cle ? null : (
        <>
          <h2>Demander une clé</h2>
          {demande}
          <h2>J’ai une clé</h2>
        </>
      )}
      {children(cle)}
    </Page>
  );
}

/** The key that the link of a mail holds after `#`, which no server sees; '' without one. It leaves the address at once. */
function useCle(): string {
  const router = useRouter();
  const { hash, pathname } = useLocation();
  const [cle] = useState(() => new URLSearchParams(hash).get('cle') ?? '');
  useEffect(() => {
    if (hash) router.history.replace(pathname);
  }, [router, hash, pathname]);
  return cle;
}

/** The key, to be typed or pasted where the link did not bring it. */
export function ChampDeCle({ cle }: { cle: string }) {
  return cle ? (
    <input type="hidden" name="cle" value={cle} />
  ) : (
    <Champ
      label="Clé reçue par courriel"
      name="cle"
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      required
    />
  );
}
