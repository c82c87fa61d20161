import { useQuery } from '@tanstack/react-query';
import { BackLink, Loaded, Page } from '../../../app/ui';
import { holidaysQuery } from '../api';
import { useHolidaysMessages } from '../messages';
import { YearCard } from './YearCard';

const source = 'https://www.education.gouv.fr/calendrier-scolaire-100148';

/** The holidays of this school year and the next, with where their dates come from. */
export function HolidaysScreen() {
  const t = useHolidaysMessages();
  const years = useQuery(holidaysQuery);
  return (
    <Page title={t('title')} before={<BackLink to="/emploi-du-temps">{t('back')}</BackLink>} width="narrow">
      <Loaded query={years}>
        {(all) => (
          <div className="stack-l">
            {all.map((year) => (
              <YearCard key={year.from} year={year} />
            ))}
            <p className="s">
              <a className="row tall-link" href={source} target="_blank" rel="noreferrer">
                {t('source')}
              </a>
            </p>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
