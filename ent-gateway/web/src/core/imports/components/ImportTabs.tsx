import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { ChangeKind, Preview } from '../api';
import { useImportsMessages } from '../messages';
import { total } from '../words';
import { Changes } from './Changes';
import { countsOf } from './ImportCounts';
import { Questions } from './Questions';
import { Rejections } from './Rejections';

const kinds: ChangeKind[] = ['ADDED', 'CHANGED', 'MOVED', 'LEFT'];

export function ImportTabs({ preview }: { preview: Preview }) {
  const t = useImportsMessages();
  const counts = countsOf(preview);
  const first = preview.ambiguous.length
    ? 'ambiguous'
    : (kinds.find((kind) => total(counts[kind])) ?? 'ADDED');
  const tabs = [
    { id: 'ambiguous', count: preview.ambiguousTotal },
    ...kinds.map((id) => ({ id, count: total(counts[id]) })),
    { id: 'rejected', count: preview.rejectedTotal },
  ] as const;
  return (
    <Tabs className="tabs" defaultSelectedKey={first}>
      <TabList className="tab-list" aria-label={t('tabs')}>
        {tabs.map(({ id, count }) => (
          <Tab key={id} id={id} className="tab">
            {t(`tab.${id}`)}
            <span className={`pill ${id === 'ambiguous' && count ? 'warn' : 'plain-soft'}`}>{count}</span>
          </Tab>
        ))}
      </TabList>
      <TabPanel id="ambiguous">
        {preview.ambiguous.length ? (
          <Questions key={preview.ambiguous.length} importId={preview.id} questions={preview.ambiguous} />
        ) : (
          <p className="soft">{t('none.ambiguous')}</p>
        )}
      </TabPanel>
      {kinds.map((kind) => (
        <TabPanel key={kind} id={kind}>
          {total(counts[kind]) ? (
            <Changes importId={preview.id} kind={kind} />
          ) : (
            <p className="soft">{t(`none.${kind}`)}</p>
          )}
        </TabPanel>
      ))}
      <TabPanel id="rejected">
        {preview.rejected.length ? (
          <>
            <p className="s soft">{t(preview.partial.length ? 'rejected.left' : 'rejected.cells')}</p>
            <Rejections list={preview.rejected} />
            {preview.rejectedTotal > preview.rejected.length && (
              <p className="s soft">{t('rejected.more', { count: preview.rejected.length })}</p>
            )}
          </>
        ) : (
          <p className="soft">{t('none.rejected')}</p>
        )}
      </TabPanel>
    </Tabs>
  );
}
