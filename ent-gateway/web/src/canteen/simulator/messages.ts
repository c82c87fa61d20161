import { messagesOf } from '../../app/i18n';
import type fr from './messages/fr.json';

export const useSimulatorMessages = messagesOf<typeof fr>('canteen/simulator');
