export { AccountCard } from './components/AccountCard';
export { AccountButton } from './components/AccountButton';
export { helpProblem } from './problems';
