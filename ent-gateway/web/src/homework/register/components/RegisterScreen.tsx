import { useQuery } from '@tanstack/react-query';
import { Download, School } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { capital, monthName, today } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { Button, EmptyState, Loaded, Page, PrintButton, Select } from '../../../app/ui';
import { schoolsQuery } from '../../../core/school';
import { useLedClasses } from '../../roll';
import { registerAddress, registerQuery } from '../api';
import { useRegisterMessages } from '../messages';
import { monthsUpTo } from '../rate';
import { FiguresLinks } from './FiguresLinks';
import { RegisterFigures } from './RegisterFigures';
import { RegisterTable } from './RegisterTable';
import './register.css';

/** A month of a class's rolls: who was away when, why, and whom to follow up. */
export function RegisterScreen() {
  const t = useRegisterMessages();
  const language = useLanguage();
  const classes = useLedClasses();
  const { space } = useSession();
  const [search, setSearch] = useSearchParams();
  const months = monthsUpTo(today().slice(0, 7));
  const month = months.find((one) => one === search.get('mois')) ?? months[0] ?? '';
  const before = months[months.indexOf(month) + 1];
  const schoolClass = classes.find(({ id }) => id === search.get('classe')) ?? classes[0];
  const classId = schoolClass?.id ?? '';
  const { data: schools } = useQuery(schoolsQuery);
  const school = schools?.find(({ id }) => id === schoolClass?.schoolId);
  const about = schoolClass && [school?.name, schoolClass.name, monthName(month, language)];
  const register = useQuery({ ...registerQuery(classId, month), enabled: classId !== '' });
  const ask = (name: string, value: string) =>
    setSearch(
      (current) => {
        current.set(name, value);
        return current;
      },
      { replace: true },
    );
  return (
    <Page
      title={t('title')}
      before={about?.filter(Boolean).join(' · ')}
      width="wide"
      actions={classId && <PrintButton>{t('print')}</PrintButton>}
    >
      {!classId ? (
        <EmptyState icon={School} title={t('noClass')}>
          <p>{t('noClass.more')}</p>
        </EmptyState>
      ) : (
        <>
          <div className="register-choices no-print">
            <Select
              label={t('class')}
              value={classId}
              onChange={({ target }) => ask('classe', target.value)}
              options={classes.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Select
              label={t('month')}
              value={month}
              onChange={({ target }) => ask('mois', target.value)}
              options={months.map((one) => ({ value: one, label: capital(monthName(one, language)) }))}
            />
            {space === 'head' && (
              <>
                <a className="btn" href={registerAddress(classId, month)} download>
                  <Download aria-hidden="true" size={18} />
                  {t('csv')}
                </a>
                <FiguresLinks month={month} />
              </>
            )}
          </div>
          <Loaded query={register}>
            {(known) => (
              <>
                <RegisterFigures register={known} />
                <RegisterTable
                  register={known}
                  earlier={
                    before && (
                      <Button onPress={() => ask('mois', before)}>
                        {t('earlier', { month: monthName(before, language) })}
                      </Button>
                    )
                  }
                />
              </>
            )}
          </Loaded>
        </>
      )}
    </Page>
  );
}
