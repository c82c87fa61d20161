export { CountsTable } from './components/CountsTable';
