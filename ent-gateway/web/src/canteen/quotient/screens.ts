export { QuotientScreen } from './components/QuotientScreen';
