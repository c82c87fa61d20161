import { useSession } from '../../../app/session';
import { Notice } from '../../../app/ui';
import type { Article } from '../api';
import { useBlogMessages } from '../messages';

/** Why somebody can't go on with what is in hand: an adult who writes in the journal no more, a pupil who has left the class. */
export function WritesNoMore({ article }: { article: Article }) {
  const t = useBlogMessages();
  const { space } = useSession();
  const { classId, className } = article;
  const pupil = () => {
    if (classId === null) return t('mine.noMore.pupil.journal');
    return className ? t('mine.noMore.pupil.of', { name: className }) : t('mine.noMore.pupil');
  };
  return <Notice kind="info">{space === 'pupil' ? pupil() : t('mine.noMore')}</Notice>;
}
