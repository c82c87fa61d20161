import { useQuery } from '@tanstack/react-query';
import { Globe } from 'lucide-react';
import { useSession } from '../../../app/session';
import { EmptyState, Loaded } from '../../../app/ui';
import { ChildResults } from '../../lti';
import { toSeeQuery } from '../api';
import { useCatalogueMessages } from '../messages';
import { SeeTile } from './SeeTile';
import './catalogue.css';

/** What a child is to see, as the child itself looks at it. */
export function ToSeeTiles() {
  const t = useCatalogueMessages();
  const { me } = useSession();
  return (
    <>
      <Loaded query={useQuery(toSeeQuery(me.person.id))}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={Globe} title={t('see.none.child')}>
              <p>{t('see.none.child.more')}</p>
            </EmptyState>
          ) : (
            <ul className="see-tiles">
              {all.map((one) => (
                <SeeTile key={one.id} one={one} childId={me.person.id} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <ChildResults childId={me.person.id} />
    </>
  );
}
