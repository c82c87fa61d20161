export { FileScreen } from './components/FileScreen';
