export { BookletPages } from './components/BookletPages';
