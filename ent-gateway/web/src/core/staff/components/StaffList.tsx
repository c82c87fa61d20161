import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Choice, EmptyState, Field } from '../../../app/ui';
import type { StaffMember } from '../api';
import { useStaffMessages } from '../messages';
import { groups, type Group, isIn, isNamed } from '../words';
import { InviteAll } from './InviteAll';
import { StaffLine } from './StaffLine';

interface StaffListProps {
  staff: StaffMember[];
  /** the name of a school, where members of several are shown */
  schoolOf: (id: string) => string | undefined;
}

/** The members of a staff, all of them or those looked for, who are invited together. */
export function StaffList({ staff, schoolOf }: StaffListProps) {
  const t = useStaffMessages();
  const [search] = useSearchParams();
  const [text, setText] = useState(search.get('nom') ?? '');
  const [group, setGroup] = useState<Group>('ALL');
  const named = staff.filter((member) => isNamed(member, text));
  const shown = named.filter((member) => isIn(member, group));
  const countOf = (value: Group) => named.filter((member) => isIn(member, value)).length;
  return (
    <>
      <InviteAll staff={staff} shown={shown} />
      <div className="staff-tools no-print">
        <Field
          label={t('search')}
          type="search"
          value={text}
          maxLength={60}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
        <Choice
          label={t('show')}
          hideLabel
          value={group}
          options={groups.map((value) => ({
            value,
            label: t('show.count', { shown: t(`show.${value}`), count: countOf(value) }),
          }))}
          onChange={setGroup}
        />
      </div>
      <p className="hidden" role="status">
        {t('shown', { count: shown.length, all: staff.length })}
      </p>
      {shown.length === 0 ? (
        <EmptyState icon={UsersRound} title={t('nobody')}>
          <p>{t('nobody.more')}</p>
        </EmptyState>
      ) : (
        <ul className="card staff" aria-label={t('title')}>
          {shown.map((member) => (
            <StaffLine key={member.person.id} member={member} schoolOf={schoolOf} />
          ))}
        </ul>
      )}
    </>
  );
}
