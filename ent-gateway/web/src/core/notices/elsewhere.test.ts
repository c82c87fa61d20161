import { expect, it } from 'vitest';
import { speak, wordsOf } from '../../app/testing';
import { howMany, sentenceOf } from './sentences';

it('tells the home that pays what the other home cancelled', async () => {
  await speak('fr', 'core/notices');
  const t = wordsOf('core/notices');
  const said = (count: string) => {
    const facts = { date: '2027-01-14', to: '2027-01-15', count };
    const { key, values } = sentenceOf(
      {
        id: 'n',
        kind: 'canteen.cancelled-elsewhere',
        childId: 'c',
        arguments: facts,
        link: '/cantine?date=2027-01-14',
        createdAt: '2027-01-11T10:00:00Z',
        readAt: null,
      },
      'Léa',
      'fr',
    );
    return t(key, { ...values, howMany: howMany(facts, t) });
  };

  expect(said('1')).toMatch(/une réservation que votre foyer .* le jeudi 14 janvier$/);
  expect(said('2')).toMatch(/2 jours que votre foyer .* à partir de jeudi 14 janvier$/);
});
