export { AccountPages as Account } from './AccountPages';
