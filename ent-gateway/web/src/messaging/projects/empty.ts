import type { Block } from './api';
import { isAsked } from './quiz';

const written = (...words: string[]) => words.some((one) => one.trim() !== '');

/** Whether readers find something in a block, its title alone included. */
function isFilled(block: Block): boolean {
  switch (block.kind) {
    case 'TEXT':
      return written(block.title, block.text);
    case 'MAP':
      return written(block.title) || block.places.length > 0;
    case 'TIMELINE':
      return written(block.title, ...block.moments.flatMap(({ date, title, text }) => [date, title, text]));
    case 'QUIZ':
      return block.questions.some(isAsked);
    case 'PICTURE':
    case 'SOUND':
      return true;
  }
}

/** Whether readers would find nothing on a page, however many blocks wait to be filled. */
export const isEmptyPage = (blocks: Block[]): boolean => !blocks.some(isFilled);
