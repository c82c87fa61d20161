export type { Dish, Menu } from './api';
export { MenusScreen } from './components/MenusScreen';
