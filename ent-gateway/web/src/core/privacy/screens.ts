export { AccountPages } from './components/AccountPages';
