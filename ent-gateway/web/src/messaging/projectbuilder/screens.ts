export { BuildScreen } from './components/BuildScreen';
