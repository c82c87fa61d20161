export { keptCard } from './card';
export { useByCard } from './useByCard';
