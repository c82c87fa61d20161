export { DeparturesScreen } from './components/DeparturesScreen';
export { KeptScreen } from './components/KeptScreen';
