import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { useNavigate, useParams } from 'react-router';
import { useSession } from '../../../app/session';
import { BackLink, EmptyState, Loaded, LoadError, Page } from '../../../app/ui';
import { useLeavings } from '../../leavings';
import { ClassCare } from '../../removal';
import { ReplacementCard } from '../../replacement';
import { pupilsQuery } from '../../school';
import { useClassName } from '../className';
import { accountsQuery } from '../accounts';
import { useClassesMessages } from '../messages';
import { ClassDocuments } from './ClassDocuments';
import { PupilLine } from './PupilLine';
import './classes.css';

export function ClassScreen() {
  const t = useClassesMessages();
  const { id = '' } = useParams();
  const { me, space } = useSession();
  const pupils = useQuery(pupilsQuery(id));
  const accounts = useQuery(accountsQuery(id));
  const leavings = useLeavings();
  const navigate = useNavigate();
  const sees = space === 'town' || space === 'head';
  const found = useClassName(id, sees);
  const name = me.classes.find((one) => one.id === id)?.name ?? pupils.data?.[0]?.className ?? found;
  const several = space !== 'teacher' || me.classes.length > 1;
  return (
    <Page
      title={name ?? t('title.one')}
      before={several ? <BackLink to="/classes">{t('back')}</BackLink> : undefined}
      actions={
        sees && name && pupils.data ? (
          <ClassCare
            key={name}
            id={id}
            name={name}
            empty={pupils.data.length === 0}
            onGone={() => void navigate('/classes', { replace: true })}
          />
        ) : undefined
      }
    >
      <Loaded query={pupils}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={Users} title={t('pupils.none')}>
              <p>{t('pupils.none.more')}</p>
            </EmptyState>
          ) : (
            <div className="class-columns">
              <section className="card" aria-labelledby="pupils">
                {accounts.error && <LoadError error={accounts.error} retry={() => void accounts.refetch()} />}
                <h2 id="pupils" className="pad">
                  {t('pupils', { count: list.length })}
                </h2>
                <ul className="pupils">
                  {list.map((pupil) => (
                    <PupilLine
                      key={pupil.id}
                      pupil={pupil}
                      leavesOn={leavings.find((one) => one.childId === pupil.id)?.leavesOn}
                      account={accounts.data?.find((one) => one.pupil.id === pupil.id)}
                    />
                  ))}
                </ul>
              </section>
              <div className="stack">
                <ReplacementCard classId={id} />
                <ClassDocuments classId={id} accounts={accounts.data} />
              </div>
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}
