import { useQuery } from '@tanstack/react-query';
import { useCombobox } from 'downshift';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import styles from './combobox.module.css';

/** Milliseconds without a key after which suggestions are asked for. */
const PAUSE = 250;
/** Signs from which on there are suggestions. */
const SIGNES = 2;

interface Requete<Item> {
  queryKey: readonly unknown[];
  queryFn: (context: { signal?: AbortSignal }) => Promise<readonly Item[]>;
}

interface Props<Item> {
  label: string;
  name: string;
  placeholder?: string;
  /** What stands in the field. */
  valeur: string;
  /** What suggests items for a text. */
  requete: (texte: string) => Requete<Item>;
  texteDe: (item: Item) => string;
  afficher: (item: Item) => ReactNode;
  /** Gets the item that was chosen. */
  choisir: (item: Item) => void;
  /** Gets what is typed. */
  saisir?: (texte: string) => void;
  /** Leaving the field, or Enter, chooses the first item. */
  premier?: boolean;
}

/** A text field that suggests: one request for each pause in typing. */
export function Combobox<Item>({
  label,
  name,
  placeholder,
  valeur,
  requete,
  texteDe,
  afficher,
  choisir,
  saisir,
  premier = false,
}: Props<Item>) {
  const [texte, setTexte] = useState(valeur);
  const [avant, setAvant] = useState(valeur);
  if (valeur !== avant) {
    setAvant(valeur);
    setTexte(valeur);
  }
  const pose = useApresUnePause(texte.trim());
  const { data = [] } = useQuery({
    ...requete(pose),
    enabled: pose.length >= SIGNES && pose !== valeur,
  });
  const items = pose === valeur ? [] : [...data];
  const {
    isOpen,
    closeMenu,
    highlightedIndex,
    getLabelProps,
    getInputProps,
    getMenuProps,
    getItemProps,
  } = useCombobox<Item>({
    items,
    itemToString: (item) => (item ? texteDe(item) : ''),
    inputValue: texte,
    selectedItem: null,
    ...(premier && { defaultHighlightedIndex: 0 }),
    onInputValueChange: ({ inputValue, type }) => {
      if (type !== useCombobox.stateChangeTypes.InputChange) setTexte(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) choisir(selectedItem);
    },
  });
  const ouvert = isOpen && items.length > 0;
  return (
    <div className={styles['combobox']}>
      <label {...getLabelProps()}>{label}</label>
      <input
        {...getInputProps({
          name,
          placeholder,
          type: 'text',
          spellCheck: false,
          // At once: what the hook reports comes after the next key of fast typing.
          onChange: ({ currentTarget: { value } }) => {
            setTexte(value);
            saisir?.(value);
          },
          onKeyDown: ({ key, nativeEvent }) => {
            if (key !== 'Enter' || highlightedIndex >= 0) return;
            // Nothing is chosen: the form is sent.
            Object.assign(nativeEvent, { preventDownshiftDefault: true });
            closeMenu();
          },
        })}
      />
      <ul {...getMenuProps({ 'aria-label': `Suggestions : ${label}` })} hidden={!ouvert}>
        {items.map((item, index) => (
          <li
            key={texteDe(item)}
            {...getItemProps({ item, index })}
            className={index === highlightedIndex ? styles['active'] : undefined}
          >
            {afficher(item)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function useApresUnePause(valeur: string): string {
  const [pose, setPose] = useState(valeur);
  useEffect(() => {
    const minuteur = setTimeout(() => setPose(valeur), PAUSE);
    return () => clearTimeout(minuteur);
  }, [valeur]);
  return pose;
}
