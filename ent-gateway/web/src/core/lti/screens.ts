export { ToolsScreen } from './components/ToolsScreen';
