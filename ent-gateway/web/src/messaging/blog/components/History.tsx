import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { clock, dayOf, nearDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Loaded } from '../../../app/ui';
import { FormerBlocks } from '../../projects';
import type { Article, NamedPicture } from '../api';
import { useBlogMessages } from '../messages';
import { versionsQuery } from '../queries';

/** What a published article said before it was changed, asked for when it is opened. */
export function History({ article: { id, fileIds } }: { article: Article }) {
  const t = useBlogMessages();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const pictured = (pictures: NamedPicture[]) => {
    const names = pictures.flatMap(({ children }) =>
      children.map(({ givenName, familyName }) => `${givenName} ${familyName}`),
    );
    if (pictures.length === 0) return '';
    return names.length === 0
      ? t('history.pictures', { count: pictures.length })
      : t('history.pictured', { names: [...new Set(names)].join(', ') });
  };
  const versions = useQuery({ ...versionsQuery(id), enabled: open });
  return (
    <details className="no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('history')}</summary>
      {open && (
        <Loaded query={versions}>
          {(list) =>
            list.length === 0 ? (
              <p className="soft">{t('history.none')}</p>
            ) : (
              <ol className="stack">
                {list.map(({ title, text, blocks, audience, pictures, changedAt, changedBy }) => (
                  <li key={changedAt} className="card pad">
                    <p className="s soft">
                      {t('history.by', {
                        name: changedBy
                          ? `${changedBy.givenName} ${changedBy.familyName}`
                          : t('history.nobody'),
                        when: `${nearDay(dayOf(changedAt), language)}, ${clock(changedAt, language)}`,
                      })}
                    </p>
                    <p className="b">{title}</p>
                    {blocks.length > 0 ? (
                      <FormerBlocks blocks={blocks} there={fileIds ?? []} />
                    ) : (
                      <p className="keep-lines">{text}</p>
                    )}
                    <p className="s soft">
                      {[t(`audience.${audience}`), pictured(pictures)].filter(Boolean).join(' · ')}
                    </p>
                  </li>
                ))}
              </ol>
            )
          }
        </Loaded>
      )}
    </details>
  );
}
