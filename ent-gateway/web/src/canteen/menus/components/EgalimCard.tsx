import { useQuery } from '@tanstack/react-query';
import { count } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { showEgalim } from '../api';
import { useMenusMessages } from '../messages';

/** What the town says of its purchases; nothing as long as it says nothing. */
export function EgalimCard() {
  const t = useMenusMessages();
  const language = useLanguage();
  const egalim = useQuery({ queryKey: ['canteen', 'egalim'], queryFn: showEgalim });
  const notice = egalim.data?.[0];
  if (!notice) return null;
  return (
    <section className="card pad stack" aria-labelledby="egalim">
      <h2 id="egalim">{t('egalim', { year: notice.year })}</h2>
      <p>
        {t('egalim.shares', {
          quality: count(notice.quality, language),
          organic: count(notice.organic, language),
        })}
      </p>
      {notice.words && <p>{notice.words}</p>}
      <p className="s soft">{t('egalim.law')}</p>
    </section>
  );
}
