import { clock } from '../../app/format';
import { useLanguage } from '../../app/i18n';
import type { PupilState } from './api';
import { useClassRollMessages } from './messages';

/** How a pupil stands, in words: with the hour where it is known. */
export function useStateWords() {
  const t = useClassRollMessages();
  const language = useLanguage();
  return ({ status, arrivedAt, leftAt, collector }: PupilState): string => {
    if (status === 'LATE' && arrivedAt) return t('status.LATE.at', { time: clock(arrivedAt, language) });
    if (status !== 'LEFT') return t(`status.${status}`);
    const at = leftAt ? t('status.LEFT.at', { time: clock(leftAt, language) }) : t('status.LEFT');
    return collector ? t('status.LEFT.with', { left: at, name: collector }) : at;
  };
}
