import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { FamilyReport } from '../reports';
import { FamilyReportCard } from './FamilyReportCard';

const report = {
  childId: 'lea',
  digest: 'f'.repeat(64),
  publishedAt: '2026-12-10T15:00:00Z',
  signedAt: null,
  term: { term: '2026-1', number: 1, from: '2026-09-01', to: '2026-11-30' },
  general: 'Léa progresse.',
  subjects: [
    { subject: 'FRENCH', words: '', skills: [{ words: 'Lire à voix haute', level: 'NOT_REACHED' }] },
  ],
} as unknown as FamilyReport;

beforeAll(() => speak('fr', 'app/ui', 'homework/progress', 'homework/terms', 'homework/timetable'));

it('shows the levels of the text that is signed, above the signature', () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <FamilyReportCard report={report} />
    </QueryClientProvider>,
  );

  const level = screen.getByRole('listitem');
  expect(level).toHaveTextContent('Lire à voix haute');
  expect(level).toHaveTextContent('Non atteint');
  expect(
    level.compareDocumentPosition(screen.getByRole('button', { name: 'Signer le livret' })) &
      Node.DOCUMENT_POSITION_FOLLOWING,
  ).toBeTruthy();
});
