export { CountsTable } from './components/CountsTable';
export { SchoolMenus } from './components/SchoolMenus';
