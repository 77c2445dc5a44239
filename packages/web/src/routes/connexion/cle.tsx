import { useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Champ } from '../../composants/champ.tsx';

/** The key that the link of a mail holds after `#`, which no server sees; '' without one. It leaves the address at once. */
export function useCle(): string {
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
