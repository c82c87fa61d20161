export { minimumPassword, plainCode } from './code';
export { CodeField } from './CodeField';
