import { useQuery } from '@tanstack/react-query';
import { UserRoundCheck } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../../app/session';
import { Button, LoadError, Sheet } from '../../../app/ui';
import { replacementsQuery } from '../api';
import { useReplacementMessages } from '../messages';
import { HandOverForm } from './HandOverForm';
import { ReplacementLine } from './ReplacementLine';
import './replacement.css';

/** Who stands in for whom in a class; its head hands it over from here. */
export function ReplacementCard({ classId }: { classId: string }) {
  const t = useReplacementMessages();
  const { space } = useSession();
  const [giving, setGiving] = useState(false);
  const { data, error, refetch } = useQuery({ ...replacementsQuery(classId), enabled: space !== 'town' });
  const isHead = space === 'head';
  if (space === 'town' || (!isHead && !data?.replacements.length)) return null;
  const passing = new Set(data?.replacements.filter(({ begun }) => begun).map(({ person }) => person.id));
  const teachers = (data?.teachers ?? []).filter(({ id }) => !passing.has(id));
  return (
    <section className="card pad stack no-print" aria-labelledby="replacement">
      <h2 id="replacement">{t('title')}</h2>
      {error && <LoadError error={error} retry={() => void refetch()} />}
      {data && data.replacements.length > 0 && (
        <ul className="replacements stack">
          {data.replacements.map((one) => (
            <ReplacementLine key={one.id} classId={classId} one={one} changeable={isHead} />
          ))}
        </ul>
      )}
      {isHead && data && (
        <>
          {data.replacements.length === 0 && <p className="s soft">{t('none')}</p>}
          {teachers.length > 0 ? (
            <Button onPress={() => setGiving(true)}>
              <UserRoundCheck aria-hidden="true" size={18} />
              {t('open')}
            </Button>
          ) : (
            <p className="s soft">{t('nobody')}</p>
          )}
          <Sheet title={t('open')} open={giving} onClose={() => setGiving(false)}>
            <HandOverForm classId={classId} teachers={teachers} onDone={() => setGiving(false)} />
          </Sheet>
        </>
      )}
    </section>
  );
}
