import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Where the focus was on each entry of the history, by the router's key of it: an element's `id`. */
const kept = new Map<string, string>();

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
      const id = key && kept.get(key);
      const target = (id && document.getElementById(id)) || document.querySelector('h1');
      target?.focus({ preventScroll: true });
    });
    return () => {
      leaving();
      arriving();
    };
  }, [router]);
}
