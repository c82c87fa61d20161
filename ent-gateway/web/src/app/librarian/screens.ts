export { LibrarianHome } from './components/LibrarianHome';
