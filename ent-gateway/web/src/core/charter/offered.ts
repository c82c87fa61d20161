import type { Icon, Words } from './api';
import type { CharterWords } from './messages';

/** The promises of the text that is offered to whoever writes a first charter, each with its picture. */
const promises = [
  ['1', 'SMILE'],
  ['2', 'KEY'],
  ['3', 'CAMERA'],
  ['4', 'SHIELD'],
  ['5', 'PENCIL'],
  ['6', 'HELP'],
] as const satisfies readonly (readonly [string, Icon])[];

const paragraphs = ['1', '2', '3', '4', '5', '6'] as const;

export const offeredWords = (t: CharterWords): Words => ({
  sentences: promises.map(([number, icon]) => ({ icon, text: t(`offered.child.${number}`) })),
  adultText: paragraphs.map((number) => t(`offered.adult.${number}`)).join('\n\n'),
});
