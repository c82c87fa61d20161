export { EditorTools } from './components/EditorTools';
export { RichField } from './components/RichField';
