export { levels } from './api';
export { YearPages } from './components/YearPages';
