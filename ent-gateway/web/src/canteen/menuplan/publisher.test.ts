import { expect, it } from 'vitest';
import { nobody, restaurantFits, sent } from './publisher';

const school = { schoolId: 'macé' };

it('takes a restaurant with a SIRET, an INSEE code, both or neither', () => {
  expect(restaurantFits(school)).toBe(true);
  expect(restaurantFits({ ...school, siret: '213 300 630 00012', insee: '33063' })).toBe(true);
  expect(restaurantFits({ ...school, siret: '2133006300001' })).toBe(false);
  expect(restaurantFits({ ...school, insee: '33 063' })).toBe(false);
});

it('keeps numbers without their spaces, and what was emptied as nothing', () => {
  const kept = sent({
    ...nobody,
    siret: '213 300 630 00012',
    producerSiret: '',
    restaurants: [
      { ...school, siret: '213 300 630 00020' },
      { schoolId: 'tilleuls', siret: '' },
    ],
  });

  expect(kept.siret).toBe('21330063000012');
  expect(kept.producerSiret).toBeNull();
  expect(kept.restaurants.map(({ siret }) => siret)).toEqual(['21330063000020', null]);
});
