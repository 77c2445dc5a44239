import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Where the focus was on each entry of the history, by the router's key of it: an element's `id`. */
const kept = new Map<string, string>();
/** The element that is to have the focus on the screen that was reached, by its `id`; '': its title. Null once it has it. */
let wanted: string | null = null;

/**
 * A new screen gives the focus to its title, so that screen readers begin there; going back gives it to the link that was
 * followed, where that has an `id`. A change of only search parameters leaves it where it is.
 */
export function useNavigationFocus(): void {
  const router = useRouter();
  useEffect(() => {
    const leaving = router.subscribe('onBeforeNavigate', ({ fromLocation }) => {
      const key = fromLocation?.state.__TSR_key;
      const { activeElement } = document;
      if (key && activeElement?.id) kept.set(key, activeElement.id);
    });
    const arriving = router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
      if (!fromLocation || !pathChanged) return;
      const key = toLocation.state.__TSR_key;
      wanted = (key && kept.get(key)) || '';
      focusArrival();
    });
    return () => {
      leaving();
      arriving();
    };
  }, [router]);
}

/** Gives the focus that navigation wants, now that there is a title. A screen that loads first has it later. */
export function focusArrival(): void {
  if (wanted === null) return;
  const target = document.getElementById(wanted) ?? document.querySelector('h1');
  if (!target) return;
  wanted = null;
  target.focus({ preventScroll: true });
}
