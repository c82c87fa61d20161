export { OpenClass } from './components/OpenClass';
