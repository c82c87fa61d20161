export { useSubjectName } from './useSubjectName';
