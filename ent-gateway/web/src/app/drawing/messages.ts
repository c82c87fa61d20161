import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useDrawingMessages = messagesOf('app/drawing', fr);
