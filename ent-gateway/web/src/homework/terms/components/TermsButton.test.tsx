import { type DefaultOptions, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { Toasts } from '../../../app/ui';
import type { Terms } from '../api';
import { TermsButton } from './TermsButton';

const term = (number: number, from: string, to: string) => ({
  term: `2026-${number}`,
  number,
  count: 3,
  from,
  to,
  noted: false,
  reported: false,
});
const thirds: Terms = {
  schoolId: 's',
  school: 'Jean-Macé',
  year: 2026,
  years: [2026],
  version: 4,
  written: false,
  countFixed: false,
  terms: [
    term(1, '2026-09-01', '2026-11-30'),
    term(2, '2026-12-01', '2027-03-15'),
    term(3, '2027-03-16', '2027-08-31'),
  ],
};

const show = (defaultOptions: DefaultOptions) =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions })}>
      <TermsButton schoolId="s" after={['reports']} />
      <Toasts />
    </QueryClientProvider>,
  );

async function openSheet() {
  await userEvent.click(screen.getByRole('button', { name: 'Périodes de l’année' }));
  await screen.findByText(/Ce qui est déjà noté reste/);
}

async function open(terms: Terms, put = () => json(terms)) {
  const calls = serve(({ method }) => (method === 'PUT' ? put() : json(terms)));
  show({ queries: { retry: false } });
  await openSheet();
  return calls;
}

beforeAll(() => speak('fr', 'app/ui', 'homework/terms'));

it('divides the year anew, with the usual ends proposed', async () => {
  const calls = await open(thirds);

  await userEvent.selectOptions(screen.getByLabelText('Découpage de l’année'), '2 semestres');
  expect(screen.getByText('Semestre 2 se termine le mardi 31 août.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));

  expect(await screen.findByText('Périodes enregistrées.')).toBeVisible();
  const put = calls.find(({ method }) => method === 'PUT');
  expect(put?.body).toEqual({ version: 4, ends: ['2027-01-31'] });
});

it('begins with what stands when it is opened again', async () => {
  let shown = thirds;
  serve(({ method }) => {
    if (method === 'PUT')
      shown = {
        ...thirds,
        terms: [term(1, '2026-09-01', '2027-01-31'), term(2, '2027-02-01', '2027-08-31')],
      };
    return json(shown);
  });
  show({ queries: { retry: false, staleTime: 15_000 } });
  await openSheet();
  await userEvent.selectOptions(screen.getByLabelText('Découpage de l’année'), '2 semestres');
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await screen.findByText('Périodes enregistrées.');

  await openSheet();
  expect(screen.getByLabelText('Découpage de l’année')).toHaveValue('2');
  expect(screen.getByText('Semestre 2 se termine le mardi 31 août.')).toBeVisible();
});

it('leaves alone what families have read', async () => {
  const [first, ...others] = thirds.terms;
  await open({
    ...thirds,
    countFixed: true,
    terms: [{ ...term(1, '2026-09-01', first?.to ?? ''), reported: true }, ...others],
  });

  expect(screen.queryByLabelText('Découpage de l’année')).toBeNull();
  expect(screen.getByText(/^Trimestre 1, jusqu’au .* ses livrets sont publiés\.$/)).toBeVisible();
  expect(screen.getByRole('group', { name: 'Dernier jour, Trimestre 2' })).toBeVisible();
});

it('says which term is in the way, and keeps what was chosen', async () => {
  await open(thirds, () =>
    json({ type: 'urn:ent:problem:homework:term-noted', status: 409, number: 3 }, 409),
  );

  await userEvent.selectOptions(screen.getByLabelText('Découpage de l’année'), '2 semestres');
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));

  await waitFor(() =>
    expect(screen.getByText(/Quelque chose est déjà noté dans la période 3/)).toBeVisible(),
  );
  expect(screen.getByText('Semestre 1 commence le mardi 1er septembre.')).toBeVisible();
});
