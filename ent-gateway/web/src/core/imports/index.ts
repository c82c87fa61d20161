export { listImports } from './api';
