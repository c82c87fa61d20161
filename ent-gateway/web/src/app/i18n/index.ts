export { changeLanguage, type Language, languageRead, languages, loadWords } from './language';
export { addMessages, translatorOf } from './sentences';
export { type MessageKey, messagesOf, type Translate, useLanguage } from './useMessages';
