export { AskedHome } from './components/AskedHome';
export { ChartersScreen } from './components/ChartersScreen';
export { ClassCharterScreen } from './components/ClassCharterScreen';
export { OwnChartersScreen } from './components/OwnChartersScreen';
export { PupilCharter } from './components/PupilCharter';
export { WriteCharterScreen } from './components/WriteCharterScreen';
