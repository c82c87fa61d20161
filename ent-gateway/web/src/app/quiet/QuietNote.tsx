import { useQuietMessages } from './messages';
import { useQuietEnd } from './useQuietEnd';

/** Tells whoever writes from the school in quiet hours when families will be told; nothing by day. */
export function QuietNote() {
  const t = useQuietMessages();
  const end = useQuietEnd();
  return end ? <p className="s soft">{t('later', { when: end.when })}</p> : null;
}
