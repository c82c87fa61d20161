export { WaitingClaims } from './components/WaitingClaims';
