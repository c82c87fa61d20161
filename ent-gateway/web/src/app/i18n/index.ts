export { addMessages, changeLanguage, i18n, type Language, languages, loadWords } from './language';
export { type MessageKey, messagesOf, type Translate, useLanguage } from './useMessages';
