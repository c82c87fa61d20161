import { expect, test } from 'vitest';
import { levels, subjects, subjectsAt } from './choices';

test('a level offers the subjects of its cycle', () => {
  expect(subjectsAt(['MS'])).toEqual(['LANGUAGE', 'MOVING', 'CREATING', 'FIRST_MATHEMATICS', 'EXPLORING']);
  expect(subjectsAt(['CP'])).toContain('WORLD');
  expect(subjectsAt(['CP'])).not.toContain('SCIENCE');
  expect(subjectsAt(['CM2'])).toContain('ART_HISTORY');
});

test('levels of two cycles offer those of both, and none offers all', () => {
  expect(subjectsAt(['CE2', 'CM1'])).toContain('WORLD');
  expect(subjectsAt(['CE2', 'CM1'])).toContain('SCIENCE');
  expect(subjectsAt([])).toHaveLength(subjects.length);
});

test('each level is of one cycle', () => {
  expect(new Set(levels.map(({ level }) => level)).size).toBe(9);
});
