import { expect, it } from 'vitest';
import { bodyOf, draftOf, sentencesIn } from './draft';
import { article } from './testArticle';

it('counts sentences that end, not points within numbers', () => {
  expect(sentencesIn('D’abord, on a ramassé 2.5 kg de branches. Ensuite… Quelle cabane !')).toBe(3);
  expect(sentencesIn('On a attaché les branches. Elle tient ! Fini.')).toBe(3);
  expect(sentencesIn('Un. Deux! Trois?')).toBe(3);
});

it('names who is on a picture once somebody said so, and sends what has arrived', () => {
  const file = { id: 'f', name: 'cabane.png', mediaType: 'image/png' };
  const body = bodyOf(
    { ...draftOf(undefined, 'Sans titre'), title: ' Notre cabane ' },
    { classId: 'c', schoolId: 's' },
    [
      { key: '1', name: 'cabane.png', progress: 1, file, faces: ['p'] },
      { key: '2', name: 'foret.png', progress: 1, file: { ...file, id: 'g' } },
      { key: '3', name: 'pluie.png', progress: 0.4 },
    ],
    'Sans titre',
  );

  expect(body).toMatchObject({
    title: 'Notre cabane',
    fileIds: ['f', 'g'],
    faces: [{ fileId: 'f', pupilIds: ['p'] }],
    onPictures: null,
  });
});

it('keeps what has no title yet under a name of its own', () => {
  const body = bodyOf(draftOf(undefined, 'Sans titre'), { classId: null, schoolId: 's' }, [], 'Sans titre');

  expect(body).toMatchObject({ title: 'Sans titre', classId: null, schoolId: 's' });
  expect(draftOf(article('a', 'DRAFT', { title: 'Sans titre' }), 'Sans titre').title).toBe('');
});
