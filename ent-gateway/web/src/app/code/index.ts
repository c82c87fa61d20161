export { minimumPassword, plainCode, spacedCode } from './code';
