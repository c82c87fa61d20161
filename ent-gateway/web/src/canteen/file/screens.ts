export { CheckScreen } from './components/CheckScreen';
export { FileScreen } from './components/FileScreen';
export { FilesScreen } from './components/FilesScreen';
export { QueueScreen } from './components/QueueScreen';
