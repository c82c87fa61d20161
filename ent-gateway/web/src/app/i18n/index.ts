export { changeLanguage, i18n, type Language, languages, loadMessages, startLanguage } from './language';
export { type MessageKey, messagesOf, type Translate, useLanguage } from './useMessages';
