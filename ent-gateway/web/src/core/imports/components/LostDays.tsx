import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { Preview } from '../api';
import { useImportsMessages } from '../messages';

/** The days that pupils who came back didn't get back, each with its reason. */
export function LostDays({ preview: { lost, lostTotal } }: { preview: Preview }) {
  const t = useImportsMessages();
  const language = useLanguage();
  if (lost.length === 0) return null;
  return (
    <section className="card pad stack import-scroll" aria-labelledby="lost">
      <h2 id="lost">{t('lost', { count: lostTotal })}</h2>
      {lostTotal > lost.length && <p className="s soft">{t('lost.more', { count: lost.length })}</p>}
      <table className="import-table">
        <thead>
          <tr>
            <th scope="col">{t('lost.child')}</th>
            <th scope="col">{t('lost.day')}</th>
            <th scope="col">{t('lost.activity')}</th>
            <th scope="col">{t('lost.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {lost.map(({ childId, subject, date, activity, reason }) => (
            <tr key={`${childId} ${date} ${activity}`}>
              <td>{subject}</td>
              <td>{fullDate(date, language)}</td>
              <td>{activity}</td>
              <td>{t(`lost.${reason}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
