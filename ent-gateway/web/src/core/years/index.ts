export { YearPages } from './components/YearPages';
