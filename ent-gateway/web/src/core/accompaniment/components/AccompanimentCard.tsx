import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { useState } from 'react';
import { Button, LoadError, Sheet } from '../../../app/ui';
import { accompanimentsQuery } from '../api';
import { useAccompanimentMessages } from '../messages';
import { AccompanimentLine } from './AccompanimentLine';
import { NameForm } from './NameForm';
import './accompaniment.css';

/** Who accompanies a class or pupils of a school beside the teachers; its head names them from here. */
export function AccompanimentCard({ schoolId }: { schoolId: string }) {
  const t = useAccompanimentMessages();
  const [naming, setNaming] = useState(false);
  const { data, error, refetch } = useQuery(accompanimentsQuery(schoolId));
  return (
    <section className="card pad stack no-print" aria-labelledby="accompaniments">
      <h2 id="accompaniments">{t('title')}</h2>
      {error && <LoadError error={error} retry={() => void refetch()} />}
      {data?.length === 0 && <p className="s soft prose">{t('none')}</p>}
      {data && data.length > 0 && (
        <ul className="accompaniments stack-l">
          {data.map((one) => (
            <AccompanimentLine key={one.id} schoolId={schoolId} one={one} />
          ))}
        </ul>
      )}
      {data && (
        <div>
          <Button onPress={() => setNaming(true)}>
            <Users aria-hidden="true" size={18} />
            {t('open')}
          </Button>
        </div>
      )}
      <Sheet title={t('open')} open={naming} onClose={() => setNaming(false)}>
        <NameForm schoolId={schoolId} onDone={() => setNaming(false)} />
      </Sheet>
    </section>
  );
}
