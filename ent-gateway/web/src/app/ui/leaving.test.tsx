import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../testing';
import { LeaveGuard } from './LeaveGuard';
import { leaveFor } from './leaving';

beforeAll(() => speak('fr', 'app/ui'));

const words = { asked: 'Tes derniers mots attendent.', stay: 'Rester ici', leave: 'Partir quand même' };
const unload = () => {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

it('asks before somebody goes away for good, in the words of the page', async () => {
  const go = vi.fn();
  const shown = render(
    <MemoryRouter>
      <button onClick={() => leaveFor(go)}>J’ai fini</button>
      <LeaveGuard words={words} />
    </MemoryRouter>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'J’ai fini' }));
  expect(go).not.toHaveBeenCalled();
  expect(unload()).toBe(true);
  await userEvent.click(await screen.findByRole('button', { name: 'Rester ici' }));
  expect(go).not.toHaveBeenCalled();

  await userEvent.click(await screen.findByRole('button', { name: 'J’ai fini' }));
  expect(await screen.findByRole('group', { name: words.asked })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Partir quand même' }));
  expect(go).toHaveBeenCalledOnce();
  expect(unload()).toBe(false);

  shown.unmount();
  leaveFor(go);
  expect(go).toHaveBeenCalledTimes(2);
});
