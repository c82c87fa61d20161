export { StaffScreen } from './components/StaffScreen';
