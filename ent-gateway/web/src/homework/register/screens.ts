export { RegisterScreen } from './components/RegisterScreen';
