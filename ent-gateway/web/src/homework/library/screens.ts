export { BookScreen } from './components/BookScreen';
export { CatalogueScreen } from './components/CatalogueScreen';
export { ClassLoansScreen } from './components/ClassLoansScreen';
export { DeskScreen } from './components/DeskScreen';
export { ManageScreen } from './components/ManageScreen';
export { OverdueScreen } from './components/OverdueScreen';
export { ShelfScreen } from './components/ShelfScreen';
