import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useClassesMessages = messagesOf<typeof fr>('core/classes');
