import { useQuery } from '@tanstack/react-query';
import { monthName } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Field, Folded, Select } from '../../../app/ui';
import type { Filter } from '../api';
import { useBlogMessages } from '../messages';
import type { BlogPlace } from '../place';
import { indexQuery } from '../queries';

interface FilterBarProps {
  place: BlogPlace;
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** Whether something is looked for. */
export const isAsking = (filter: Filter): boolean => Object.keys(filter).length > 0;

/** Finds articles again: by words, topic and month. Nothing to choose from, nothing to see. */
export function FilterBar({ place, filter, onChange }: FilterBarProps) {
  const t = useBlogMessages();
  const language = useLanguage();
  const { data: index } = useQuery(indexQuery(place));
  const set = (key: keyof Filter, value: string) => {
    const { [key]: former, ...rest } = filter;
    onChange(value.trim() ? { ...rest, [key]: value } : rest);
  };
  if (!index || index.months.length === 0) return null;
  const folds = index.categories.length > 0 || index.months.length > 1;
  return (
    <search className="blog-filter no-print" aria-label={t('find')}>
      <Field
        type="search"
        label={t('find.words')}
        maxLength={60}
        value={filter.words ?? ''}
        onChange={(event) => set('words', event.target.value)}
      />
      {folds && (
        <Folded label={t('find.more')} chosen={Boolean(filter.categoryId ?? filter.month)}>
          {index.categories.length > 0 && (
            <Select
              label={t('find.topic')}
              value={filter.categoryId ?? ''}
              onChange={(event) => set('categoryId', event.target.value)}
              options={[
                { value: '', label: t('find.topics') },
                ...index.categories.map(({ id, name, articles }) => ({
                  value: id,
                  label: `${name} (${articles})`,
                })),
              ]}
            />
          )}
          {index.months.length > 1 && (
            <Select
              label={t('find.month')}
              value={filter.month ?? ''}
              onChange={(event) => set('month', event.target.value)}
              options={[
                { value: '', label: t('find.months') },
                ...index.months.map(({ month, articles }) => ({
                  value: month,
                  label: `${monthName(month, language)} (${articles})`,
                })),
              ]}
            />
          )}
        </Folded>
      )}
    </search>
  );
}
