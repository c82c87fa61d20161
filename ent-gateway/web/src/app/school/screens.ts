export { HeadHome } from './components/HeadHome';
