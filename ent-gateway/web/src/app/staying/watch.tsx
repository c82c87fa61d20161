import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { answer, api, lastUse, type SignInWay } from '../http';
import { endOf, type SessionEnd, type Told, warning } from './end';
import { StaySheet } from './StaySheet';

const often = 15_000;
/** Whoever puts the question of the longest end aside is asked once more. */
const again = 60_000;

const ask = async (): Promise<Told> => ({
  time: await answer(api.GET('/api/me/sessions/current')),
  at: Date.now(),
});

/**
 * Asks before a session ends, beside the page, so that nothing typed there is lost. A session that is over is noticed by the
 * next answer; without network nothing is asked, and nothing ends that could be kept.
 */
export function watchSession(): () => void {
  let told: Told | undefined;
  let aside = Infinity;
  let close: (() => void) | undefined;
  const end = (): SessionEnd | undefined => told && endOf(told, lastUse());
  const renew = () =>
    ask()
      .then((now) => {
        told = now;
      })
      .catch(() => undefined);
  const check = () => {
    const next = end();
    if (!next) return;
    const left = next.at - Date.now();
    const way = told?.time.way ?? 'PASSWORD';
    if (way === 'CARD') {
      // the next child finds the door of the class, and no question to read
      if (left <= 0) location.assign('/entree');
      return;
    }
    if (left > warning || left <= 0) {
      aside = Infinity;
      close?.();
    } else if (!close && left < aside) {
      close = show(end, way, renew, () => {
        close = undefined;
        aside = next.idle ? Infinity : again;
      });
    }
  };
  const seen = () => {
    if (close && document.visibilityState === 'visible') void renew().then(check);
  };
  void renew();
  const timer = setInterval(check, often);
  document.addEventListener('visibilitychange', seen);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', seen);
    close?.();
  };
}

function show(
  end: () => SessionEnd | undefined,
  way: SignInWay,
  renew: () => Promise<void>,
  closed: () => void,
): () => void {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const close = () => {
    root.unmount();
    place.remove();
    closed();
  };
  root.render(
    <StrictMode>
      <StaySheet end={end} way={way} stay={() => void renew().then(close)} close={close} />
    </StrictMode>,
  );
  return close;
}
