import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus, School as SchoolIcon } from 'lucide-react';
import { useState } from 'react';
import { Button, EmptyState, Loaded, Sheet } from '../../../app/ui';
import { HoursButton } from '../../hours';
import { RemovePlace } from '../../removal';
import { type School, schoolsQuery } from '../../school';
import { useOpeningMessages } from '../messages';
import { stepsQuery } from '../queries';
import { SchoolForm } from './SchoolForm';

type Opened = School | 'new';

export function SchoolsCard() {
  const t = useOpeningMessages();
  const client = useQueryClient();
  const schools = useQuery(schoolsQuery);
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  return (
    <section className="card pad stack" aria-labelledby="opening-schools">
      <div className="row between wrap">
        <h2 id="opening-schools">{t('schools')}</h2>
        <Button kind="primary" onPress={() => setOpened('new')}>
          <Plus aria-hidden="true" size={18} />
          {t('school.add')}
        </Button>
      </div>
      <Loaded query={schools}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={SchoolIcon} title={t('schools.none')}>
              <p>{t('schools.none.more')}</p>
            </EmptyState>
          ) : (
            <ul className="opening-list">
              {all.map((school) => (
                <li key={school.id} className="row between wrap">
                  <div>
                    <p className="b">{school.name}</p>
                    <p className="s soft">
                      {[t(`level.${school.level}`), school.uai, school.street, school.city]
                        .filter(Boolean)
                        .join(' · ')}
                    </p>
                  </div>
                  <div className="row wrap">
                    <HoursButton
                      schoolId={school.id}
                      name={school.name}
                      onSaved={() => void client.invalidateQueries({ queryKey: stepsQuery.queryKey })}
                    />
                    <Button onPress={() => setOpened(school)}>
                      {t('change')}
                      <span className="hidden"> {school.name}</span>
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Sheet
        title={t(opened === 'new' ? 'school.add' : 'school.change')}
        open={opened !== undefined}
        onClose={close}
      >
        {opened && <SchoolForm school={opened === 'new' ? undefined : opened} onDone={close} />}
        {opened && opened !== 'new' && (
          <RemovePlace kind="school" id={opened.id} name={opened.name} onDone={close} />
        )}
      </Sheet>
    </section>
  );
}
