export { keptCard } from './card';
export { ChangeChild } from './components/ChangeChild';
export { useByCard } from './useByCard';
