import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';
import styles from './champ.module.css';

type Props = ComponentProps<'input'> & {
  label: string;
  aide?: ReactNode;
  /** Why the value was refused. */
  erreur?: string | undefined;
};

/** A text field by the State's rules of form: label above, hint, error, then the field. */
export function Champ({ label, aide, erreur, required, ...input }: Props) {
  const id = useId();
  const decrit = [aide && `${id}-aide`, erreur && `${id}-erreur`].filter(Boolean).join(' ');
  return (
    <div className={styles['champ']}>
      <label htmlFor={id}>
        {label}
        {required ? '' : ' (facultatif)'}
      </label>
      {aide ? (
        <p id={`${id}-aide`} className={styles['aide']}>
          {aide}
        </p>
      ) : null}
      {erreur ? (
        <p id={`${id}-erreur`} className={styles['erreur']}>
          {erreur}
        </p>
      ) : null}
      <input
        id={id}
        aria-required={required}
        aria-invalid={erreur ? true : undefined}
        aria-describedby={decrit || undefined}
        {...input}
      />
    </div>
  );
}
