import { useQuery } from '@tanstack/react-query';
import { Baby } from 'lucide-react';
import { Link } from 'react-router';
import { useChild } from '../../../app/session';
import { EmptyState, Face, Loaded, Page } from '../../../app/ui';
import { type FileLine, listFiles } from '../api';
import { useFileMessages } from '../messages';
import { lookOf, stateOf } from '../words';
import './file.css';

/** A family's files, one per child: what is missing and what the town hall answered. */
export function FilesScreen() {
  const t = useFileMessages();
  const files = useQuery({ queryKey: ['canteen', 'files'], queryFn: listFiles });
  return (
    <Page title={t('nav.title')} width="narrow">
      <p className="prose soft">{t('lead')}</p>
      <Loaded query={files}>
        {(lines) =>
          lines.length === 0 ? (
            <EmptyState icon={Baby} title={t('none')}>
              <p>{t('none.more')}</p>
            </EmptyState>
          ) : (
            <ul className="stack plain-list">
              {lines.map((line) => (
                <FileCard key={line.child.id} line={line} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

function FileCard({ line }: { line: FileLine }) {
  const t = useFileMessages();
  const colour = useChild(line.child.id)?.colour;
  const { givenName: name } = line.child;
  return (
    <li className="card pad stack">
      <div className="row">
        <Face name={name} size="large" {...(colour && { colour })} />
        <div>
          <h2>{name}</h2>
          <p className="s soft">
            {line.child.schoolName} · {t('year', { from: line.year, to: line.year + 1 })}
          </p>
        </div>
      </div>
      <div className="row wrap">
        <span className={`pill ${lookOf(line.state)}`}>{t(stateOf(line))}</span>
        {line.state !== 'ACCEPTED' && line.faults > 0 && (
          <span className="s">{t('missing', { count: line.faults })}</span>
        )}
      </div>
      {line.reason && <p className="keep-lines">{t('returned', { reason: line.reason })}</p>}
      <Link className="btn quiet" to={`/dossier/${line.child.id}`}>
        {t('open', { name })}
      </Link>
    </li>
  );
}
