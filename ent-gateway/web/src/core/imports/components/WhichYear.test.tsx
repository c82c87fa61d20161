import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { ProblemError } from '../../../app/http';
import { speak } from '../../../app/testing';
import { yearsIn } from '../problems';
import { WhichYear } from './WhichYear';

beforeAll(() => speak('fr', 'app/ui', 'core/imports'));

const asked = new ProblemError({
  type: 'urn:ent:problem:core:import-which-year',
  status: 409,
  years: [
    { id: 'coming', label: '2027-2028' },
    { id: 'before', label: '2026-2027' },
  ],
});

it('asks of which year the files speak, and says what follows of each', async () => {
  const chosen: string[] = [];
  render(<WhichYear years={yearsIn(asked)} chosen={undefined} onChoose={(id) => chosen.push(id)} />);

  expect(screen.getByText(/Des fichiers de 2026-2027 laissent chaque élève à sa classe/)).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: '2026-2027' }));

  expect(chosen).toEqual(['before']);
});

it('asks nothing of other refusals', () => {
  const { container } = render(
    <WhichYear years={yearsIn(new Error('offline'))} chosen={undefined} onChoose={() => {}} />,
  );

  expect(container).toBeEmptyDOMElement();
});
