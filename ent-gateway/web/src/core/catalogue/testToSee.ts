import type { ToSee } from './api';

/** Something to see, for tests. */
export const toSee = (more: Partial<ToSee> = {}): ToSee => ({
  id: 's1',
  resourceId: 'r1',
  classId: 'c1',
  tool: null,
  title: 'Les marées',
  address: 'https://marees.example/film',
  host: 'marees.example',
  kind: 'VIDEO',
  publisher: null,
  playable: false,
  minutes: 4,
  description: null,
  parentSheet: null,
  dueOn: null,
  sentence: 'Regarde bien.',
  sender: 'Claude Aubin',
  sentAt: '2026-11-24T09:00:00Z',
  seenAt: null,
  ...more,
});
