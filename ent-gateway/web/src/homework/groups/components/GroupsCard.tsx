import { useQuery } from '@tanstack/react-query';
import { Plus, Users } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, Loaded } from '../../../app/ui';
import type { Group } from '../api';
import { useGroupMessages } from '../messages';
import { groupsQuery } from '../queries';
import { GroupSheet } from './GroupSheet';

interface GroupsCardProps {
  schoolClass: { id: string; name: string; schoolId: string };
  /** when groups aren't as they were */
  onChanged: () => void;
  /** what is said of slots of groups */
  children?: ReactNode;
}

/** The groups of a class: pupils of it, and of other classes with whom they are taught. */
export function GroupsCard({ schoolClass, onChanged, children }: GroupsCardProps) {
  const t = useGroupMessages();
  const groups = useQuery(groupsQuery(schoolClass.id));
  const [open, setOpen] = useState<Group | 'new'>();
  return (
    <section className="card pad stack" aria-labelledby="groups">
      <h2 id="groups">{t('groups')}</h2>
      <Loaded query={groups}>
        {(listed) =>
          listed.length === 0 ? (
            <p className="soft">{t('none')}</p>
          ) : (
            <ul className="stack">
              {listed.map((group) => (
                <li key={group.id} className="row between wrap">
                  <span>
                    <span className="b">
                      <Users aria-hidden="true" size={17} /> {group.name}
                    </span>
                    <span className="s soft timetable-note">
                      {[
                        t('pupils', { count: group.pupils.length }),
                        ...(group.classes.length > 1
                          ? [group.classes.map(({ name }) => name).join(', ')]
                          : []),
                      ].join(' · ')}
                    </span>
                  </span>
                  <Button
                    kind="plain"
                    aria-label={t('edit.label', { name: group.name })}
                    onPress={() => setOpen(group)}
                  >
                    {t('edit')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {children}
      <Button kind="quiet" onPress={() => setOpen('new')}>
        <Plus aria-hidden="true" size={18} />
        {t('add')}
      </Button>
      <GroupSheet
        schoolClass={schoolClass}
        group={open}
        onChanged={onChanged}
        onClose={() => setOpen(undefined)}
      />
    </section>
  );
}
