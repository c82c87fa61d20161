export { NoticesBell } from './components/NoticesBell';
export { useFreshNotices } from './useNotices';
