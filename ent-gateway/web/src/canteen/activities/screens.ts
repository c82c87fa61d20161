export { ActivitiesScreen } from './components/ActivitiesScreen';
export { SuspensionsScreen } from './components/SuspensionsScreen';
