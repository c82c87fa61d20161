import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TimelineView } from './TimelineView';

it('shows the moments that say something, and nothing without any', () => {
  const empty = { date: '', title: '', text: '' };
  const { rerender } = render(
    <TimelineView block={{ kind: 'TIMELINE', title: '', moments: [empty, { ...empty, date: '1890' }] }} />,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(1);

  rerender(<TimelineView block={{ kind: 'TIMELINE', title: '', moments: [empty] }} />);
  expect(screen.queryByRole('list')).toBeNull();
});
