import { SearchField } from '../../../app/search';
import { Button, Folded, Select } from '../../../app/ui';
import type { ResourceKind, ResourceOrigin, SchoolLevel, SchoolSubject, Search } from '../api';
import { kinds, levels, subjectsAt } from '../choices';
import { useCatalogueMessages } from '../messages';

const origins: ResourceOrigin[] = ['TERRITORY', 'SCHOOL', 'NATIONAL'];

interface FiltersProps {
  search: Search;
  onChange: (change: Partial<Search>) => void;
}

/** Words, level, subject, kind and whose: each narrows what the others leave. */
export function Filters({ search, onChange }: FiltersProps) {
  const t = useCatalogueMessages();
  const all = { value: '', label: t('all') };
  const taught = subjectsAt(search.level ? [search.level] : []);
  const setLevel = (level: SchoolLevel | undefined) => {
    const kept = search.subject && subjectsAt(level ? [level] : []).includes(search.subject);
    onChange({ level, ...(!kept && { subject: undefined }) });
  };
  const chosen = Boolean(search.level ?? search.subject ?? search.kind ?? search.origin);
  return (
    <search className="card pad stack catalogue-filters" aria-label={t('filters')}>
      <SearchField
        label={t('search')}
        placeholder={t('search.example')}
        maxLength={100}
        value={search.words}
        onChange={(words) => onChange({ words })}
      />
      <Folded label={t('filters')} chosen={chosen}>
        <Select
          label={t('field.level')}
          value={search.level ?? ''}
          options={[all, ...levels.map(({ level }) => ({ value: level, label: level }))]}
          onChange={({ target }) => setLevel((target.value || undefined) as SchoolLevel | undefined)}
        />
        <Select
          label={t('field.subject')}
          value={search.subject ?? ''}
          options={[all, ...taught.map((one) => ({ value: one, label: t(`subject.${one}`) }))]}
          onChange={({ target }) =>
            onChange({ subject: (target.value || undefined) as SchoolSubject | undefined })
          }
        />
        <Select
          label={t('field.kind')}
          value={search.kind ?? ''}
          options={[all, ...kinds.map((one) => ({ value: one, label: t(`kind.${one}`) }))]}
          onChange={({ target }) =>
            onChange({ kind: (target.value || undefined) as ResourceKind | undefined })
          }
        />
        <Select
          label={t('field.origin')}
          value={search.origin ?? ''}
          options={[all, ...origins.map((one) => ({ value: one, label: t(`origin.${one}`) }))]}
          onChange={({ target }) =>
            onChange({ origin: (target.value || undefined) as ResourceOrigin | undefined })
          }
        />
        <Button
          kind="quiet"
          onPress={() =>
            onChange({ words: '', level: undefined, subject: undefined, kind: undefined, origin: undefined })
          }
        >
          {t('filters.none')}
        </Button>
      </Folded>
    </search>
  );
}
