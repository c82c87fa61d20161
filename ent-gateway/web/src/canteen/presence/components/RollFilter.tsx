import { SearchField } from '../../../app/search';
import { Choice } from '../../../app/ui';
import { usePresenceMessages } from '../messages';

const filters = ['all', 'expected', 'present', 'absent'] as const;
export type Filter = (typeof filters)[number];

interface RollFilterProps {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  asked: string;
  onAsked: (asked: string) => void;
}

export function RollFilter({ filter, onFilter, asked, onAsked }: RollFilterProps) {
  const t = usePresenceMessages();
  return (
    <div className="roll-filter no-print">
      <Choice
        label={t('show')}
        hideLabel
        value={filter}
        onChange={onFilter}
        options={filters.map((value) => ({ value, label: t(`show.${value}`) }))}
      />
      <SearchField label={t('find')} value={asked} onChange={onAsked} />
    </div>
  );
}
