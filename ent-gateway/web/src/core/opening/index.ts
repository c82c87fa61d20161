export { FirstSteps } from './components/FirstSteps';
export { yearsQuery } from './queries';
