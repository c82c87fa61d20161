export { type Call, json, serve } from './server';
export { speak, wordsOf } from './words';
