import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../app/session';
import { Loaded, Skeleton } from '../../../app/ui';
import { OpenClass } from '../../classopening';
import { classesQuery, type School } from '../../school';
import { useClassesMessages } from '../messages';
import { ClassTiles } from './ClassTiles';

export function SchoolClasses({ school }: { school: School }) {
  const t = useClassesMessages();
  const { space } = useSession();
  const classes = useQuery(classesQuery(school.id));
  return (
    <section className="stack" aria-labelledby={school.id}>
      <div>
        <h2 id={school.id}>{school.name}</h2>
        <p className="s soft">
          {[school.street, [school.postcode, school.city].filter(Boolean).join(' '), `UAI ${school.uai}`]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <Loaded query={classes} skeleton={<Skeleton lines={1} height={60} />}>
        {(list) => (list.length ? <ClassTiles classes={list} /> : <p className="soft">{t('none.more')}</p>)}
      </Loaded>
      {(space === 'town' || space === 'head') && (
        <div>
          <OpenClass school={school} />
        </div>
      )}
    </section>
  );
}
