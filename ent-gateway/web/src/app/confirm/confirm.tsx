import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { SignInWay } from '../http';
import { ConfirmSheet } from './ConfirmSheet';

let asked: Promise<boolean> | undefined;

/** Asks once for all requests that wait: the page behind stays as it is, with all that is typed in it. */
export function confirm(way: SignInWay): Promise<boolean> {
  asked ??= ask(way).finally(() => {
    asked = undefined;
  });
  return asked;
}

function ask(way: SignInWay): Promise<boolean> {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  return new Promise<boolean>((settle) => {
    const done = (confirmed: boolean) => {
      root.unmount();
      place.remove();
      settle(confirmed);
    };
    root.render(
      <StrictMode>
        <ConfirmSheet way={way} done={done} />
      </StrictMode>,
    );
  });
}
