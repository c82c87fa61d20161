export { isSearchable } from './searchable';
export { useSettled } from './useSettled';
