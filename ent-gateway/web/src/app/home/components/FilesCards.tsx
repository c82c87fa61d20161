import { FolderHeart } from 'lucide-react';
import { Link } from 'react-router';
import { useChildren } from '../../session';
import type { FileToDo } from '../api';
import { useHomeMessages } from '../messages';

/** Yearly files that wait for the family: those sent back first. */
export function FilesCards({ files }: { files: FileToDo[] }) {
  const t = useHomeMessages();
  const children = useChildren();
  return (['CORRECT', 'SIGN'] as const).map((toDo) => {
    const concerned = children.filter(({ id }) =>
      files.some((file) => file.childId === id && file.toDo === toDo),
    );
    const names = concerned.map(({ givenName }) => givenName).join(', ');
    const [only] = concerned;
    if (!only) return null;
    return (
      <section key={toDo} className="card home-unread">
        <FolderHeart aria-hidden="true" size={22} />
        <div>
          <p className="b">{t(`file.${toDo}`, { names })}</p>
          <p className="s soft">{t(`file.${toDo}.more`)}</p>
        </div>
        <Link className="btn quiet" to={concerned.length === 1 ? `/dossier/${only.id}` : '/dossier'}>
          {t('file.open')}
          <span className="hidden"> {t(`file.${toDo}`, { names })}</span>
        </Link>
      </section>
    );
  });
}
