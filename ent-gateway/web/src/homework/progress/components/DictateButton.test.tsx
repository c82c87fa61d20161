import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import { DictateButton } from './DictateButton';

/** A browser's dictation, played. */
class Played {
  static last: Played | undefined;
  onresult: ((event: { results: { transcript: string }[][] }) => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  onend: (() => void) | null = null;
  start = vi.fn((): void => {
    Played.last = this;
  });
  stop = vi.fn(() => this.onend?.());
  abort = vi.fn();
}

const hear = vi.fn();

beforeAll(() => speak('fr', 'app/ui', 'homework/progress', 'homework/terms'));
beforeEach(() => {
  sessionStorage.clear();
  vi.clearAllMocks();
  Played.last = undefined;
  vi.stubGlobal('SpeechRecognition', Played);
  render(<DictateButton onText={hear} />);
});
afterEach(() => vi.unstubAllGlobals());

it('says who may hear it before it listens, once', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Dicter' }));
  expect(screen.getByText(/^C’est votre navigateur qui écoute/)).toBeVisible();
  expect(Played.last).toBeUndefined();

  await userEvent.click(screen.getByRole('button', { name: 'Dicter quand même' }));
  expect(Played.last?.start).toHaveBeenCalledOnce();
  act(() => Played.last?.onresult?.({ results: [[{ transcript: 'Léa' }], [{ transcript: 'acquis' }]] }));
  expect(hear).toHaveBeenLastCalledWith('Léa acquis');
  await userEvent.click(screen.getByRole('button', { name: 'Arrêter la dictée' }));

  await userEvent.click(screen.getByRole('button', { name: 'Dicter' }));
  expect(screen.queryByText(/^C’est votre navigateur qui écoute/)).toBeNull();
  expect(screen.getByRole('button', { name: 'Arrêter la dictée' })).toBeVisible();
});

it('says why nothing is heard', async () => {
  sessionStorage.setItem('preau.dictation.told', 'yes');
  await userEvent.click(screen.getByRole('button', { name: 'Dicter' }));
  act(() => {
    Played.last?.onerror?.({ error: 'not-allowed' });
    Played.last?.onend?.();
  });

  expect(screen.getByText(/^Le micro est bloqué/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Dicter' })).toBeVisible();
});
