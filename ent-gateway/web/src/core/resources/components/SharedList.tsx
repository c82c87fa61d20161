import { CornerLeftUp, Download, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../../app/i18n';
import { Button, EmptyState, Sheet } from '../../../app/ui';
import { type LinkedItem, sharedContentOf, shownBehind } from '../api';
import { lookOf } from '../kinds';
import { useResourcesMessages } from '../messages';
import { sizeOf } from '../sizes';
import { Preview } from './Preview';

interface SharedListProps {
  token: string;
  items: LinkedItem[];
  /** pictures and sounds that aren't shown */
  hidden: number;
  /** whether this is a folder in the one that the link leads to */
  inside: boolean;
}

/** Folders to open and files to look at or to take away. */
export function SharedList({ token, items, hidden, inside }: SharedListProps) {
  const t = useResourcesMessages();
  const language = useLanguage();
  const [seen, see] = useState<LinkedItem>();
  return (
    <>
      {inside && (
        <Link className="btn quiet" to={{ search: '', hash: token }}>
          <CornerLeftUp aria-hidden="true" size={18} />
          {t('shared.first')}
        </Link>
      )}
      {hidden > 0 && <p className="soft">{t('shared.hidden', { count: hidden })}</p>}
      {items.length === 0 && <EmptyState icon={FolderOpen} title={t('empty')} />}
      <ul className="card found shared-list">
        {items.map((item) => {
          const { icon: Icon } = lookOf(item.mediaType);
          return (
            <li key={item.id} className="item-line">
              <Icon aria-hidden="true" size={24} />
              {item.kind === 'FOLDER' ? (
                <Link className="item-words item-name" to={{ search: `?dossier=${item.id}`, hash: token }}>
                  {item.name}
                </Link>
              ) : (
                <>
                  <Button kind="plain" className="item-words item-name" onPress={() => see(item)}>
                    {item.name}
                  </Button>
                  <span className="s soft">{sizeOf(item.size ?? 0, language)}</span>
                  {!item.withheld && (
                    <a
                      className="btn icon"
                      href={sharedContentOf(token, item.id)}
                      download={item.name}
                      aria-label={t('download.name', { name: item.name })}
                    >
                      <Download aria-hidden="true" size={18} />
                    </a>
                  )}
                </>
              )}
            </li>
          );
        })}
      </ul>
      <Sheet title={seen?.name ?? ''} open={seen !== undefined} onClose={() => see(undefined)}>
        {seen && (
          <Preview
            name={seen.name}
            mediaType={seen.mediaType}
            shown={shownBehind(token, seen.id)}
            withheld={seen.withheld}
          />
        )}
      </Sheet>
    </>
  );
}
