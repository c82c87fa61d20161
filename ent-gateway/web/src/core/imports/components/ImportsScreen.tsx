import { useQuery } from '@tanstack/react-query';
import { FileInput } from 'lucide-react';
import { Link } from 'react-router';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { EmptyState, Loaded, Page } from '../../../app/ui';
import { LeavingList, LeavingRule } from '../../leavings';
import { schoolsQuery } from '../../school';
import { type ImportState, listImports } from '../api';
import { useImportsMessages } from '../messages';
import './imports.css';

const tints: Record<ImportState, string> = {
  PREVIEWED: 'warn',
  APPLIED: 'ok',
  UNDONE: 'plain-soft',
  EXPIRED: 'plain-soft',
};

export function ImportsScreen() {
  const t = useImportsMessages();
  const language = useLanguage();
  const imports = useQuery({ queryKey: ['imports'], queryFn: listImports });
  const { data: schools = [] } = useQuery(schoolsQuery);
  const nameOf = (id: string) => schools.find((school) => school.id === id)?.name ?? '';
  return (
    <Page
      title={t('title')}
      actions={
        <Link className="btn primary" to="/imports/nouveau">
          <FileInput aria-hidden="true" size={18} />
          {t('new')}
        </Link>
      }
    >
      <LeavingList />
      <Loaded query={imports}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={FileInput} title={t('list.none')}>
              <p>{t('list.none.more')}</p>
            </EmptyState>
          ) : (
            <div className="card pad import-scroll">
              <table className="import-table">
                <thead>
                  <tr>
                    <th scope="col">{t('list.date')}</th>
                    <th scope="col">{t('list.school')}</th>
                    <th scope="col">{t('list.status')}</th>
                  </tr>
                </thead>
                <tbody>
                  {list.map(({ id, schoolId, state, createdAt }) => {
                    const date = fullDate(dayOf(createdAt), language);
                    return (
                      <tr key={id}>
                        <td>
                          <Link
                            to={`/imports/${id}`}
                            aria-label={t('list.see', { date, school: nameOf(schoolId) })}
                          >
                            {date}
                          </Link>
                        </td>
                        <td>{nameOf(schoolId)}</td>
                        <td>
                          <span className={`pill ${tints[state]}`}>{t(`status.${state}`)}</span>
                        </td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </div>
          )
        }
      </Loaded>
      <LeavingRule />
    </Page>
  );
}
