export { json, serve } from './server';
export { speak, wordsOf } from './words';
