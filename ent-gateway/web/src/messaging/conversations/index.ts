export { useUnreadMessages } from './unread';
