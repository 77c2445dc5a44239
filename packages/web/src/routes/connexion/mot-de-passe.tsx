import type { Ref } from 'react';
import { useState } from 'react';
import { Champ } from '../../composants/champ.tsx';
import styles from './mot-de-passe.module.css';

/** A password, shown on demand. */
export function MotDePasse({
  label,
  aide,
  autoComplete,
  ref,
}: {
  label: string;
  aide?: string;
  autoComplete: 'current-password' | 'new-password';
  ref?: Ref<HTMLInputElement>;
}) {
  const [visible, setVisible] = useState(false);
  return (
    <>
      <Champ
        label={label}
        aide={aide}
        name="motDePasse"
        type={visible ? 'text' : 'password'}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        ref={ref}
        required
      />
      <label className={styles['afficher']}>
        <input
          type="checkbox"
          checked={visible}
          onChange={({ target }) => setVisible(target.checked)}
        />
        Afficher le mot de passe
      </label>
    </>
  );
}
