import { clock } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useBlogMessages } from '../messages';
import type { useWriting } from '../useWriting';

/** Says that what a pupil writes is safe, honestly. */
export function KeptNote({ writing }: { writing: ReturnType<typeof useWriting> }) {
  const t = useBlogMessages();
  const language = useLanguage();
  const { error, overtaken, pending, keptAt } = writing;
  const words = overtaken
    ? ''
    : error
      ? t('kept.not')
      : pending
        ? t('keeping')
        : keptAt
          ? t('kept', { hour: clock(keptAt, language) })
          : '';
  return (
    <p className="s soft" role="status">
      {words}
    </p>
  );
}
