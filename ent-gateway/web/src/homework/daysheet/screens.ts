export { DaySheetScreen } from './components/DaySheetScreen';
export { SheetButton } from './components/SheetButton';
