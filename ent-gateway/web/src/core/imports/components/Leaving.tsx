import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Notice } from '../../../app/ui';
import { useEndsWords } from '../../leavings';
import type { Preview } from '../api';
import { useImportsMessages } from '../messages';

/**
 * Pupils whom the file misses: when they leave, what ends then, and what can still be done; apart, what ends for those of
 * other schools, and those of the counter.
 */
export function Leaving({ preview: { state, leaving } }: { preview: Preview }) {
  const t = useImportsMessages();
  const language = useLanguage();
  const endsWords = useEndsWords();
  if (!leaving || (state !== 'PREVIEWED' && state !== 'APPLIED')) return null;
  const ends = endsWords(leaving.ends);
  const moving = endsWords(leaving.moving);
  const sentence = state === 'PREVIEWED' ? 'leaving.preview' : 'leaving.applied';
  return (
    <>
      {leaving.on && (
        <Notice kind="warn">
          {t(sentence, { count: leaving.pupils, day: fullDate(leaving.on, language) })}{' '}
          <span className="b">{ends ? t('leaving.ends', { ends }) : t('leaving.none')}</span>
        </Notice>
      )}
      {state === 'PREVIEWED' && moving && (
        <Notice kind="warn">{t('leaving.moving', { count: leaving.movers, ends: moving })}</Notice>
      )}
      {state === 'APPLIED' && leaving.movers > 0 && (
        <Notice kind="info">{t('leaving.moved', { count: leaving.movers })}</Notice>
      )}
      {leaving.gone > 0 && <Notice kind="info">{t('leaving.gone', { count: leaving.gone })}</Notice>}
      {leaving.awaiting.length > 0 && (
        <Notice kind="info">
          {t('leaving.awaiting', { count: leaving.awaiting.length })}{' '}
          <span className="b">
            {leaving.awaiting.map(({ subject, className }) => `${subject} (${className})`).join(', ')}
          </span>
        </Notice>
      )}
    </>
  );
}
