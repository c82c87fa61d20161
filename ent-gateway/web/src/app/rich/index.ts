export { Formula, typesetting } from './components/laterFormula';
export { RichWords } from './components/RichWords';
export { type RichMark, type RichNode, type RichText, webAddress } from './richText';
