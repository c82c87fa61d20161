import { expect, it } from 'vitest';
import { type Answer, answeredTwice, comersOf, peopleOf } from './comers';

const answer = (name: string, className: string, more: Partial<Answer> = {}): Answer => ({
  guardian: { id: `of ${name}`, givenName: 'Sofia', familyName: name },
  pupils: [
    {
      id: name,
      givenName: 'Léa',
      familyName: name,
      classId: className,
      className,
      schoolId: 's',
      schoolName: 'Jean-Macé',
    },
  ],
  coming: 2,
  helps: false,
  waiting: false,
  movedSince: false,
  answeredAt: '2026-11-24T09:00:00Z',
  ...more,
});

it('lists who comes and has a place, by class and name', () => {
  const answers = [
    answer('Roy', 'CE1'),
    answer('Benali', 'CM2'),
    answer('Aubin', 'CE1'),
    answer('Petit', 'CE1', { waiting: true }),
    answer('Roux', 'CE1', { coming: 0 }),
  ];

  const comers = comersOf(answers);

  expect(comers.map(({ guardian }) => guardian.familyName)).toEqual(['Aubin', 'Roy', 'Benali']);
  expect(peopleOf(comers)).toBe(6);
});

it('knows for whom two homes have answered', () => {
  expect([...answeredTwice([answer('Roy', 'CE1'), answer('Aubin', 'CE1'), answer('Roy', 'CE1')])]).toEqual([
    'Roy',
  ]);
});
