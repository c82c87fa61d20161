export { CustodyLinks } from './components/CustodyLinks';
export { CustodyScreen } from './components/CustodyScreen';
