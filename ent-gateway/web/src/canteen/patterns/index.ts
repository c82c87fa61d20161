export { TermScreen } from './components/TermScreen';
