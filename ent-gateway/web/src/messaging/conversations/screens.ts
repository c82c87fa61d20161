export { ConversationScreen } from './components/ConversationScreen';
export { ConversationsScreen } from './components/ConversationsScreen';
export { NewConversationScreen } from './components/NewConversationScreen';
