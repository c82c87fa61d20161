import { useQuery } from '@tanstack/react-query';
import { CalendarDays, Plus } from 'lucide-react';
import { useState } from 'react';
import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, EmptyState, Loaded, Sheet } from '../../../app/ui';
import { RemovePlace } from '../../removal';
import type { SchoolYear } from '../api';
import { useOpeningMessages } from '../messages';
import { yearsQuery } from '../queries';
import { YearForm } from './YearForm';

const tints: Record<SchoolYear['state'], string> = {
  RUNNING: 'ok',
  TO_COME: 'info',
  OVER: 'plain-soft',
};

export function YearsCard() {
  const t = useOpeningMessages();
  const language = useLanguage();
  const years = useQuery(yearsQuery);
  const [opened, setOpened] = useState<SchoolYear | 'new'>();
  const close = () => setOpened(undefined);
  return (
    <section className="card pad stack" aria-labelledby="opening-years">
      <div className="row between wrap">
        <h2 id="opening-years">{t('years')}</h2>
        <Button kind="primary" onPress={() => setOpened('new')}>
          <Plus aria-hidden="true" size={18} />
          {t('year.open')}
        </Button>
      </div>
      <Loaded query={years}>
        {(all) => (
          <>
            {all.length === 0 ? (
              <EmptyState icon={CalendarDays} title={t('years.none')}>
                <p>{t('years.none.more')}</p>
              </EmptyState>
            ) : (
              <ul className="opening-list">
                {all.map((year) => (
                  <li key={year.id} className="row between wrap">
                    <div>
                      <p className="b">
                        {year.label}{' '}
                        <span className={`pill ${tints[year.state]}`}>{t(`state.${year.state}`)}</span>
                      </p>
                      <p className="s soft">
                        {t('year.days', {
                          from: fullDate(year.startsOn, language),
                          to: fullDate(year.endsOn, language),
                        })}
                      </p>
                    </div>
                    <Button onPress={() => setOpened(year)}>
                      {t('year.change')}
                      <span className="hidden"> {year.label}</span>
                    </Button>
                  </li>
                ))}
              </ul>
            )}
            <Sheet
              title={t(opened === 'new' ? 'year.open' : 'year.change')}
              open={opened !== undefined}
              onClose={close}
            >
              {opened && <YearForm year={opened === 'new' ? undefined : opened} years={all} onDone={close} />}
              {opened && opened !== 'new' && (
                <RemovePlace kind="year" id={opened.id} name={opened.label} onDone={close} />
              )}
            </Sheet>
          </>
        )}
      </Loaded>
    </section>
  );
}
