import { clock } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { useBlogMessages } from '../messages';
import { blogProblem } from '../problems';
import type { Writing } from '../useWriting';

/** Says that what is written is safe, honestly. */
export function KeptNote({
  writing,
}: {
  writing: Pick<Writing, 'error' | 'refused' | 'overtaken' | 'pending' | 'keptAt'>;
}) {
  const t = useBlogMessages();
  const language = useLanguage();
  const { space } = useSession();
  const { error, refused, overtaken, pending, keptAt } = writing;
  const words = overtaken
    ? ''
    : refused && error
      ? t(blogProblem(error).key, { names: blogProblem(error).names })
      : error
        ? t(space === 'pupil' ? 'kept.not.pupil' : 'kept.not')
        : pending
          ? t(space === 'pupil' ? 'keeping.pupil' : 'keeping')
          : keptAt
            ? t('kept', { hour: clock(keptAt, language) })
            : '';
  return (
    <p className="s soft" role="status">
      {words}
    </p>
  );
}
