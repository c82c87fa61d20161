export { MenusScreen } from './components/MenusScreen';
