export { QuotientDeskScreen } from './components/QuotientDeskScreen';
export { RulesScreen } from './components/RulesScreen';
