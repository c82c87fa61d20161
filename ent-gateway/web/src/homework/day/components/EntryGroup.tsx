import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Loaded, Select } from '../../../app/ui';
import { groupsQuery } from '../../groups';
import { useDayMessages } from '../messages';

interface EntryGroupProps {
  classId: string;
  /** empty until one is chosen */
  value: string;
  onChange: (groupId: string) => void;
  error: string | undefined;
}

/** The group for which an entry is. */
export default function EntryGroup({ classId, value, onChange, error }: EntryGroupProps) {
  const t = useDayMessages();
  const groups = useQuery(groupsQuery(classId));
  return (
    <Loaded query={groups}>
      {(listed) =>
        listed.length === 0 && !value ? (
          <p>
            {t('for.group.none')}{' '}
            <Link className="tall-link" to={`/emploi-du-temps?classe=${classId}`}>
              {t('for.group.make')}
            </Link>
          </p>
        ) : (
          <Select
            label={t('for.group.which')}
            value={value}
            options={[
              { value: '', label: t('for.group.choose') },
              ...(value && !listed.some(({ id }) => id === value)
                ? [{ value, label: t('for.group.gone') }]
                : []),
              ...listed.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => onChange(event.target.value)}
            error={error}
          />
        )
      }
    </Loaded>
  );
}
