import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useSpaceMessages = messagesOf<typeof fr>('homework/space');
