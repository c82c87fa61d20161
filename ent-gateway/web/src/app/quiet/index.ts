export { quietEnd } from './quietEnd';
export { QuietNote } from './QuietNote';
