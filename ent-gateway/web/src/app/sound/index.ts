export { RecordButton } from './components/RecordButton';
export { Recording } from './components/Recording';
