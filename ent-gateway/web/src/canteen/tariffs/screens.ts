export { EditorScreen } from './components/EditorScreen';
export { TariffsScreen } from './components/TariffsScreen';
