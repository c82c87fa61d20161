import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Notice } from '../../../app/ui';
import type { Sending } from '../api';
import { useCatalogueMessages } from '../messages';

/** What a class has of a resource already. */
export function EarlierSendings({ sendings }: { sendings: Sending[] }) {
  const t = useCatalogueMessages();
  const language = useLanguage();
  if (sendings.length === 0) return null;
  return (
    <Notice kind="info">
      <p>{t('send.earlier', { count: sendings.length })}</p>
      <ul>
        {sendings.map(({ id, wholeClass, sentAt, pupils }) => (
          <li key={id}>
            {t(wholeClass ? 'sent.all' : 'sent.some', {
              day: fullDate(dayOf(sentAt), language),
              count: pupils.length,
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
