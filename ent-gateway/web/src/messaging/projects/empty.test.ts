import { expect, it } from 'vitest';
import type { Block } from './api';
import { isEmptyPage } from './empty';

const question = { question: 'Quand ?', answers: ['1890', ''], right: 0, because: '' };
const moment = { date: '', title: '', text: '' };
const map: Block = { kind: 'MAP', title: '', places: [] };
const timeline: Block = { kind: 'TIMELINE', title: '', moments: [moment] };
const quiz: Block = { kind: 'QUIZ', title: '', questions: [{ ...question, right: 1 }] };

it('calls a page empty in whose blocks readers find nothing', () => {
  expect(isEmptyPage([])).toBe(true);
  expect(isEmptyPage([map, timeline, quiz, { kind: 'TEXT', title: ' ', text: '\n' }])).toBe(true);
});

it('calls no page empty that shows anything', () => {
  const shown: Block[] = [
    { ...map, title: 'Nos villages' },
    { ...map, places: [{ name: '', text: '', latitude: 47, longitude: 1 }] },
    { ...timeline, moments: [moment, { ...moment, date: '1890' }] },
    { ...quiz, questions: [question] },
    { kind: 'TEXT', title: '', text: 'La rue' },
    { kind: 'PICTURE', fileId: 'f', alt: '', caption: '', hotspots: [] },
    { kind: 'SOUND', fileId: 'f', title: '', text: '' },
  ];
  for (const block of shown) expect(isEmptyPage([map, block]), block.kind).toBe(false);
});
