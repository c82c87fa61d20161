import { type MessageKey, messagesOf } from '../../app/i18n';
import fr from './messages/fr.json';

export const useExerciseMessages = messagesOf('homework/exercises', fr);
export type ExerciseKey = MessageKey<typeof fr>;
