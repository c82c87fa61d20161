export { DrawButton } from './components/DrawButton';
