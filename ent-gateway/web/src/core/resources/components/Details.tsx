import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { clock, dayOf, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Loaded } from '../../../app/ui';
import { contentOf, type Item, restoreVersion, shownItem } from '../api';
import { useResourcesMessages } from '../messages';
import { versionsQuery } from '../queries';
import { sizeOf } from '../sizes';
import { useActs } from '../useActs';
import { useUploads } from '../useUploads';
import { Preview } from './Preview';
import { UploadList } from './UploadList';

/** A file: seen or heard on the page, taken away, and all that it has been. */
export function Details({ item }: { item: Item }) {
  const t = useResourcesMessages();
  const language = useLanguage();
  const acts = useActs();
  const uploads = useUploads();
  const versions = useQuery(versionsQuery(item.id));
  const place = { spaceId: item.spaceId, folderId: item.parentId ?? null };
  const [newest] = versions.data ?? [];
  return (
    <div className="stack">
      <Preview
        name={item.name}
        mediaType={item.file?.mediaType}
        shown={shownItem(item.id, newest?.number)}
        withheld={item.file?.withheld}
      />
      <div className="row wrap">
        {!item.file?.withheld && (
          <a className="btn primary" href={contentOf(item.id)} download={item.name}>
            <Download aria-hidden="true" size={18} />
            {t('download')}
          </a>
        )}
        {item.mayChange && (
          <FileTrigger
            onSelect={(files) => files && void uploads.add([...files], { ...place, itemId: item.id })}
          >
            <Button>{t('version.add')}</Button>
          </FileTrigger>
        )}
      </div>
      <UploadList uploads={uploads} />
      <h3>{t('versions')}</h3>
      <Loaded query={versions}>
        {(list) => (
          <ol className="stack">
            {list.map((version) => (
              <li key={version.number} className="row wrap between">
                <a href={contentOf(item.id, version.number)} download={item.name}>
                  {t('version', { number: version.number })}
                </a>
                <span className="s soft">
                  {longDay(dayOf(version.madeAt), language)} {clock(version.madeAt, language)}
                  {version.madeByName && ` · ${version.madeByName}`} · {sizeOf(version.size, language)}
                </span>
                {item.mayChange && version.number !== newest?.number && (
                  <Button
                    isPending={acts.isPending}
                    onPress={() =>
                      acts.mutate({
                        call: () => restoreVersion(item.id, version.number, newest?.number ?? 0),
                        done: t('done.versionBack', { number: version.number }),
                      })
                    }
                  >
                    {t('version.back')}
                  </Button>
                )}
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </div>
  );
}
