export { SlotSheets } from './components/SlotSheets';
