export type { Dish, MealWarning, Menu } from './api';
export { MenusScreen } from './components/MenusScreen';
