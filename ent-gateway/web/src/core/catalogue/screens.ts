export { CatalogueScreen } from './components/CatalogueScreen';
export { ClassSendingsScreen } from './components/ClassSendingsScreen';
export { ChosenScreen } from './components/ChosenScreen';
export { FromToolScreen } from './components/FromToolScreen';
export { KeepScreen } from './components/KeepScreen';
export { ResourceScreen } from './components/ResourceScreen';
export { ToSeeScreen } from './components/ToSeeScreen';
export { WriteResourceScreen } from './components/WriteResourceScreen';
