export { isSearchable } from './searchable';
export { SearchField } from './SearchField';
export { useFound } from './useFound';
export { useSettled } from './useSettled';
