export { NoticesBell } from './components/NoticesBell';
