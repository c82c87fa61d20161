export { ImportScreen } from './components/ImportScreen';
export { ImportsScreen } from './components/ImportsScreen';
export { UploadScreen } from './components/UploadScreen';
