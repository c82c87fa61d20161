import { expect, it } from 'vitest';
import { changed, charterOf, draftOf, isWhole, missingOf, raised, without, withOneMore } from './draft';

const draft = draftOf(
  {
    sentences: [
      { icon: 'SMILE', text: 'Je suis poli.' },
      { icon: 'KEY', text: 'Mon mot de passe est secret.' },
    ],
    adultText: 'Chacun est poli.',
  },
  '2026-12-01',
);

const texts = ({ sentences }: typeof draft) => sentences.map(({ text }) => text);

it('adds, changes, raises and removes promises', () => {
  const more = changed(withOneMore(draft, 'HELP'), 2, { text: 'Je demande de l’aide.' });
  expect(texts(more)).toEqual(['Je suis poli.', 'Mon mot de passe est secret.', 'Je demande de l’aide.']);
  expect(texts(raised(more, 2))[1]).toBe('Je demande de l’aide.');
  expect(raised(more, 0)).toBe(more);
  expect(texts(without(more, 0))).toHaveLength(2);
  expect(withOneMore(without(more, 0), 'EYE').sentences.map(({ key }) => key)).toEqual([1, 2, 3]);
});

it('knows what is missing', () => {
  expect(isWhole(draft)).toBe(true);
  expect(isWhole(changed(draft, 1, { text: '  ' }))).toBe(false);
  expect(missingOf(changed(draft, 1, { text: ' ' })).sentence).toEqual([1]);
  expect(isWhole({ ...draft, sentences: [] })).toBe(false);
  expect(isWhole({ ...draft, adultText: '\n' })).toBe(false);
  expect(isWhole({ ...draft, startsOn: '' })).toBe(false);
});

it('sends words without what frames them', () => {
  expect(charterOf({ ...draft, adultText: ' Chacun. ' }, null)).toEqual({
    schoolId: null,
    startsOn: '2026-12-01',
    sentences: [
      { icon: 'SMILE', text: 'Je suis poli.' },
      { icon: 'KEY', text: 'Mon mot de passe est secret.' },
    ],
    adultText: 'Chacun.',
  });
});
