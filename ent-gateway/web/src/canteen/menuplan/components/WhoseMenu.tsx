import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { plainDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Loaded } from '../../../app/ui';
import type { Component } from '../../menus';
import { getKitchenWeek } from '../api';
import { useKitchenMessages } from '../messages';
import { differing } from '../plan';
import type { Change } from '../useDayChange';

interface WhoseMenuProps {
  change: Change;
  /** on top of the version that was compared with */
  onMine: (version: string | null) => void;
  onTheirs: () => void;
}

/** Another cook has changed the same day: both menus side by side, and nothing lost until one is chosen. */
export function WhoseMenu({ change, onMine, onTheirs }: WhoseMenuProps) {
  const t = useKitchenMessages();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { date, components: mine } = change.day;
  const schoolId = change.schoolIds[0] ?? '';
  const theirs = useQuery({
    queryKey: ['canteen', 'kitchen', schoolId, date, 'theirs'],
    queryFn: async () => (await getKitchenWeek(schoolId, date, date)).days[0] ?? null,
    staleTime: 0,
  });
  useEffect(() => heading.current?.focus(), []);
  const day = plainDay(date, language);
  return (
    <section className="card pad stack" aria-labelledby={`whose-${date}`}>
      <h2 id={`whose-${date}`} ref={heading} tabIndex={-1} className="row">
        <Users aria-hidden="true" size={22} />
        {t('whose', { day })}
      </h2>
      <p>{t('whose.why')}</p>
      <Loaded query={theirs}>
        {(known) => {
          const other = known?.menu?.components ?? [];
          const differ = differing(mine, other);
          return (
            <div className="kitchen-whose">
              <Side title={t('whose.mine')} components={mine} differ={differ}>
                <Button kind="primary" onPress={() => onMine(known?.version ?? null)}>
                  {t('whose.mine.do')}
                </Button>
              </Side>
              <Side title={t('whose.theirs')} components={other} differ={differ}>
                <Button onPress={onTheirs}>{t('whose.theirs.do')}</Button>
              </Side>
            </div>
          );
        }}
      </Loaded>
    </section>
  );
}

interface SideProps {
  title: string;
  components: Component[];
  differ: Set<string>;
  children: ReactNode;
}

function Side({ title, components, differ, children }: SideProps) {
  const t = useKitchenMessages();
  return (
    <div className="stack">
      <h3>{title}</h3>
      {components.length === 0 ? (
        <p className="soft">{t('nothing')}</p>
      ) : (
        <dl className="kitchen-side">
          {components.map(({ kind, dishes }) => (
            <div key={kind} className={differ.has(kind) ? 'differs' : undefined}>
              <dt className="s soft">{t(`kind.${kind}`)}</dt>
              <dd>{dishes.map(({ name }) => name).join(', ')}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </div>
  );
}
