export { SheetButton } from './components/SheetButton';
