import { useQuery } from '@tanstack/react-query';
import { FileCheck, FileInput } from 'lucide-react';
import { Link } from 'react-router';
import { listImports } from '../../../core/imports';
import type { School } from '../../../core/school';
import { EmptyState, Loaded } from '../../ui';
import { useDeskMessages } from '../messages';

export function ImportsCard({ schools }: { schools: School[] }) {
  const t = useDeskMessages();
  const imports = useQuery({ queryKey: ['imports'], queryFn: listImports });
  const nameOf = (id: string) => schools.find((school) => school.id === id)?.name ?? '';
  return (
    <section className="card pad" aria-labelledby="imports">
      <div className="row between">
        <h2 id="imports">{t('imports')}</h2>
        <Link className="s" to="/imports">
          {t('imports.all')}
        </Link>
      </div>
      <Loaded query={imports}>
        {(list) => {
          const open = list.filter(({ state }) => state === 'PREVIEWED');
          return open.length === 0 ? (
            <EmptyState icon={FileCheck} title={t('imports.none')}>
              <p>{t('imports.none.more')}</p>
            </EmptyState>
          ) : (
            <ul className="desk-imports">
              {open.slice(0, 5).map((one) => (
                <li key={one.id}>
                  <span className="desk-icon warn">
                    <FileInput aria-hidden="true" size={20} />
                  </span>
                  <div>
                    <p className="b">{t('imports.open', { school: nameOf(one.schoolId) })}</p>
                    <p className="s soft">{t('imports.open.more')}</p>
                  </div>
                  <Link className="btn quiet" to={`/imports/${one.id}`}>
                    {t('imports.check')}
                  </Link>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}
