export { ServiceScreen } from './components/ServiceScreen';
