export { quietEnd } from './quietEnd';
export { QuietNote } from './QuietNote';
export { useQuietEnd } from './useQuietEnd';
