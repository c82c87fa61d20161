export { ChildChoice } from './ChildChoice';
