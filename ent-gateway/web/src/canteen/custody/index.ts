export { CustodyScreen } from './components/CustodyScreen';
