import { type MessageKey, messagesOf, type Translate } from '../../app/i18n';
import { useSession } from '../../app/session';
import fr from './messages/fr.json';

export const useBuilderWords = messagesOf('messaging/projectbuilder', fr);
export type BuilderKey = MessageKey<typeof fr>;

/** What a child is told in other words than an adult. */
const toPupils: Partial<Record<BuilderKey, BuilderKey>> = {
  'page.title.missing': 'page.title.missing.pupil',
  none: 'none.pupil',
  'hotspot.hint': 'hotspot.hint.pupil',
  'coordinates.unread': 'coordinates.unread.pupil',
  'map.ask.more': 'map.ask.more.pupil',
  'map.none': 'map.none.pupil',
  'map.pick': 'map.pick.pupil',
  'answer.right.missing': 'answer.right.missing.pupil',
  'answer.right.gone': 'answer.right.gone.pupil',
  uploading: 'uploading.pupil',
  'problem.form': 'problem.form.pupil',
  'problem.state': 'problem.state.pupil',
  'problem.withheld': 'problem.withheld.pupil',
  'problem.tooMany': 'problem.tooMany.pupil',
  'problem.server': 'problem.server.pupil',
};

/** The words of the builder, as one speaks to who builds. */
export function useBuilderMessages(): Translate<typeof fr> {
  const t = useBuilderWords();
  const pupil = useSession().space === 'pupil';
  return pupil ? (key, values) => t(toPupils[key] ?? key, values) : t;
}
