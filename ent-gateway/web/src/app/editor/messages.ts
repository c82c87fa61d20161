import { messagesOf } from '../i18n';
import fr from './messages/fr.json';

export const useEditorMessages = messagesOf('app/editor', fr);
