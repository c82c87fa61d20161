export { DiaryScreen } from './components/DiaryScreen';
