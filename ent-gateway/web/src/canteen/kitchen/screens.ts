export { KitchenScreen } from './components/KitchenScreen';
