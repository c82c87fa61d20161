export { type Component, type Dish, type Kind, labels, listMenus, type MealWarning, type Menu } from './api';
export { MealAlerts } from './components/MealAlerts';
export { MenuCard } from './components/MenuCard';
export { SchoolMenuCard } from './components/SchoolMenuCard';
export { useMenusMessages } from './messages';
export { allergenWord, labelWord, menuLine, wholeMenu } from './words';
