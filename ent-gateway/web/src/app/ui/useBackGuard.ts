import { useEffect, useEffectEvent } from 'react';

let guards = 0;
let undoing = false;

const isDoubled = () => (window.history.state as { doubled?: boolean } | null)?.doubled === true;
const double = () => {
  if (isDoubled()) return;
  window.history.pushState({ ...window.history.state, doubled: true }, '');
  // the step back from the double leaves the page where it is
  window.history.scrollRestoration = 'manual';
};

/** Takes the double away, unless a guard has come at once or another page is shown. */
function undouble() {
  if (guards > 0 || undoing || !isDoubled()) return;
  undoing = true;
  const done = () => {
    undoing = false;
    window.history.scrollRestoration = 'auto';
    if (guards > 0) double();
  };
  window.addEventListener('popstate', done, { once: true });
  window.history.back();
}

/**
 * Doubles the entry of this page in the browser's history: a step back then stays on it, and is asked about. The double goes with
 * the last guard of the page.
 */
export function useBackGuard(onBack: () => void) {
  const asked = useEffectEvent(onBack);
  useEffect(() => {
    guards++;
    if (!undoing) double();
    const step = (event: PopStateEvent) => {
      if (undoing || isDoubled()) return;
      event.stopImmediatePropagation();
      asked();
    };
    window.addEventListener('popstate', step);
    return () => {
      window.removeEventListener('popstate', step);
      guards--;
      setTimeout(undouble);
    };
  }, []);
}
