import { expect, it } from 'vitest';
import { sentTap } from './sync';

it('sends a tap with all that was said of it, the hour included', () => {
  const said = {
    id: 't1',
    childId: 'nina',
    kind: 'COLLECTED',
    at: '2026-11-24T18:00:00Z',
    collector: 'Rose Roy',
    certainty: 'SEEN',
    saidAt: '2026-11-24T16:20:00Z',
    sequence: 7,
  } as const;

  expect(sentTap({ ...said, activityId: 'care', date: '2026-11-24' })).toEqual(said);
});
