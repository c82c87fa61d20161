export { Formula } from './components/laterFormula';
export { RichWords } from './components/RichWords';
export type { RichMark, RichNode, RichText } from './richText';
