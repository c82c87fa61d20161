import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Loaded } from '../../../app/ui';
import type { Merge } from '../api';
import { useMergeMessages } from '../messages';
import { mergesQuery } from '../queries';
import { UndoSheet } from './UndoSheet';

/** The merges of the last thirty days, each with the way back. */
export function MergeList() {
  const t = useMergeMessages();
  const language = useLanguage();
  const [asked, ask] = useState<Merge>();
  const merges = useQuery(mergesQuery);
  return (
    <section className="card pad stack" aria-labelledby="merges">
      <h2 id="merges">{t('merges')}</h2>
      <Loaded query={merges}>
        {(made) =>
          made.length === 0 ? (
            <p className="soft">{t('merges.none')}</p>
          ) : (
            <ul className="merge-list">
              {made.map((merge) => (
                <li key={merge.id} className="row between wrap">
                  <div className="merge-side">
                    <p className="b">{t('merge.line', { gone: merge.goneName, kept: merge.keptName })}</p>
                    <p className="s soft">
                      {t('merge.by', {
                        name: merge.by,
                        date: fullDate(dayOf(merge.mergedAt), language),
                        until: fullDate(dayOf(merge.until), language),
                      })}
                    </p>
                  </div>
                  <Button
                    aria-label={t('undo.names', { gone: merge.goneName, kept: merge.keptName })}
                    onPress={() => ask(merge)}
                  >
                    {t('undo')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {asked && <UndoSheet merge={asked} onClose={() => ask(undefined)} />}
    </section>
  );
}
