import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import { toSee } from '../testToSee';
import { SeeCard } from './SeeCard';

beforeAll(() => speak('fr', 'app/ui', 'core/catalogue'));

it('names the child that opened it, or hasn’t', () => {
  const lea = { id: 'lea', givenName: 'Léa' };
  const { rerender } = render(<SeeCard one={toSee()} child={lea} />);
  expect(screen.getByText('Léa ne l’a pas encore ouverte')).toBeVisible();

  rerender(<SeeCard one={toSee({ seenAt: '2026-11-24T09:00:00Z' })} child={lea} />);

  expect(screen.getByText(/^Léa l’a ouverte le .*24 novembre/)).toBeVisible();
});
