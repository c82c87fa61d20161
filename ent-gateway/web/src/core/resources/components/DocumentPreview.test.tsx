import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import { type DocumentPreview as Made, type Shown } from '../api';
import { previewOf } from '../kinds';
import DocumentPreview from './DocumentPreview';

vi.mock('./PdfPreview', () => ({
  default: ({ name, address }: { name: string; address: string }) => <a href={address}>{name}</a>,
}));

beforeAll(() => speak('fr', 'app/ui', 'core/resources'));
afterEach(() => void vi.useRealTimers());

function show(askForPdf: Shown['askForPdf']) {
  const shown: Shown = { content: '/content', pdf: '/preview', askForPdf };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <DocumentPreview name="plan.docx" shown={shown} />
    </QueryClientProvider>,
  );
}

const always = (state: Made['state']) => vi.fn(() => Promise.resolve<Made>({ state }));

it('waits for the PDF and shows it as soon as it is made', async () => {
  const ask = always('READY').mockResolvedValueOnce({ state: 'MAKING' });
  show(ask);

  expect(await screen.findByText(/L’aperçu se prépare/)).toBeVisible();
  expect(await screen.findByRole('link', { name: 'plan.docx' })).toHaveAttribute('href', '/preview');
  expect(screen.getByText(/s’arrête à 200 pages/)).toBeVisible();
  expect(ask).toHaveBeenCalledTimes(2);
});

it('looks more and more seldom, and no more after some minutes', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  const ask = always('MAKING');
  show(ask);

  await vi.advanceTimersByTimeAsync(10_000);
  expect(ask.mock.calls.length).toBeLessThan(9);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(ask).toHaveBeenCalledTimes(25);
  expect(screen.getByText(/pas encore prêt/)).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Regarder à nouveau' }));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(ask.mock.calls.length).toBeGreaterThan(25);
});

it.each([
  ['UNREADABLE', /protégé par un mot de passe, ou abîmé/],
  ['TOO_LARGE', /trop grand/],
  ['NOT_OFFERED', /ne sont pas montrés ici/],
  ['NONE', /Pas d’aperçu/],
] as const)('says why there is none: %s', async (state, words) => {
  show(always(state));

  expect(await screen.findByText(words)).toHaveTextContent(/téléchargez/i);
});

it('knows office documents by their kind', () => {
  const office = [
    'application/msword',
    'application/vnd.ms-excel',
    'application/vnd.ms-powerpoint',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.oasis.opendocument.presentation',
  ];
  expect(office.map(previewOf)).toEqual(office.map(() => 'document'));
  expect(['text/plain', 'application/zip', 'application/pdf'].map(previewOf)).toEqual([
    undefined,
    undefined,
    'pdf',
  ]);
});
