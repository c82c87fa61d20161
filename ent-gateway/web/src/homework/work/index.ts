export { tick, untick } from './api';
export { ReadToDo } from './components/ReadToDo';
export { WorkFile } from './components/WorkFile';
export { WorkFileList } from './components/WorkFileList';
export { WorkFiles } from './components/WorkFiles';
