export { useAttachments } from './useAttachments';
export { DayScreen } from './components/DayScreen';
