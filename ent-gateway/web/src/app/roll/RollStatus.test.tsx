import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../testing';
import { RollStatus } from './RollStatus';

beforeAll(() => speak('fr', 'app/ui', 'app/roll'));

const show = (waiting: number, offline: boolean) =>
  render(
    <RollStatus
      work={{
        kept: undefined,
        queue: Array.from({ length: waiting }, () => ({})),
        others: 0,
        offline,
        clock: undefined,
      }}
      asked={false}
    />,
  );

it('says with a network that taps are on their way, and not that they wait', () => {
  show(1, false);

  expect(screen.getByRole('status')).toHaveTextContent(/^Envoi de 1\spointage…$/);
});

it('says without a network how many wait', () => {
  show(2, true);

  expect(screen.getByRole('status')).toHaveTextContent(/^Sans réseau2\spointages à envoyer$/);
});

it('says once all is sent that the network is there', () => {
  show(0, false);

  expect(screen.getByRole('status')).toHaveTextContent('En ligneTout est envoyé');
});
