import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useActivityMessages = messagesOf<typeof fr>('canteen/activities');
export type ActivityKey = keyof typeof fr;
