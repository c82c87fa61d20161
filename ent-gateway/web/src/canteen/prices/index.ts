export { getPrice, type Occasion, occasions, type PriceStep, type Unit } from './api';
export { PriceSteps } from './components/PriceSteps';
export { percentage, sentencesOf } from './explain';
export { usePricesMessages } from './messages';
