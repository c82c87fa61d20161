export { CatererScreen } from './components/CatererScreen';
export { KitchenScreen } from './components/KitchenScreen';
