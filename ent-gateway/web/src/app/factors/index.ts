export { SecondFactorCard } from './SecondFactorCard';
