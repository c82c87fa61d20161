export { QuotaCard } from './components/QuotaCard';
