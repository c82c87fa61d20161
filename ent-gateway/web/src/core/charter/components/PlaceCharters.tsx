import { HeartHandshake, PenLine } from 'lucide-react';
import { Link } from 'react-router';
import { EmptyState, PrintButton } from '../../../app/ui';
import type { CharterVersion } from '../api';
import { useCharterMessages } from '../messages';
import { versionsAt } from '../places';
import { Poster } from './Poster';
import { VersionCard } from './VersionCard';

interface PlaceChartersProps {
  place: string | null;
  /** of the school, or the town */
  name: string;
  all: CharterVersion[];
}

/** The charters of one school, or of the town. */
export function PlaceCharters({ place, name, all }: PlaceChartersProps) {
  const t = useCharterMessages();
  const versions = versionsAt(all, place);
  const inForce = versions.find(({ standing }) => standing === 'IN_FORCE');
  const ofTown = place !== null && versionsAt(all, null).some(({ standing }) => standing === 'IN_FORCE');
  const heading = `charters-${place ?? 'town'}`;
  return (
    <section className="stack" aria-labelledby={heading}>
      <div className="section-head no-print">
        <h2 id={heading}>{name}</h2>
        <div className="row wrap">
          {inForce && <PrintButton>{t('print')}</PrintButton>}
          <Link className="btn primary" to={`/chartes/nouvelle${place ? `?ecole=${place}` : ''}`}>
            <PenLine aria-hidden="true" size={18} />
            {t(versions.length > 0 ? 'write.next' : 'write.first')}
          </Link>
        </div>
      </div>
      {versions.length === 0 ? (
        <EmptyState icon={HeartHandshake} title={t('versions.none')}>
          <p>{t(ofTown ? 'versions.none.town' : 'versions.none.more')}</p>
        </EmptyState>
      ) : (
        <ul className="stack plain-list no-print">
          {versions.map((version) => (
            <VersionCard key={version.id} version={version} open={version === inForce} />
          ))}
        </ul>
      )}
      {inForce && <Poster words={inForce} place={name} />}
    </section>
  );
}
