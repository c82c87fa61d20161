export { speak, wordsOf } from './words';
