import { expect, it } from 'vitest';
import type { Group } from './api';
import { draftOf, wishOf } from './groupDraft';

const pupil = (id: string, classId: string) => ({ id, classId, givenName: id, familyName: 'Petit' });
const group: Group = {
  id: 'g',
  version: 3,
  name: 'Chorale',
  classes: [
    { id: 'ce1', name: 'CE1', schoolId: 's' },
    { id: 'ce2', name: 'CE2', schoolId: 's' },
  ],
  pupils: [pupil('lea', 'ce1'), pupil('eva', 'ce2')],
};

it('sends the own pupils alone, and those of other classes that the same person leads', () => {
  const draft = draftOf(group, 'ce1');

  expect(draft).toMatchObject({ others: ['ce2'], pupilIds: ['lea'], version: 3 });
  expect(wishOf({ ...draft, name: ' Chœur ' }, 'ce1')).toEqual({
    name: 'Chœur',
    classIds: ['ce1', 'ce2'],
    pupilIds: ['lea'],
  });
  expect(wishOf(draft, 'ce1', ['eva']).pupilIds).toEqual(['lea', 'eva']);
});
