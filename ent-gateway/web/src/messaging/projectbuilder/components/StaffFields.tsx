import { Boxes } from '../../../app/ui';
import { usePupils } from '../../../core/faces';
import { type BlogPlace, ReadersFields } from '../../blog';
import { useBuilderMessages } from '../messages';
import type { Building } from '../useBuilding';

/** What a teacher says of a page beside its blocks: its authors and readers. */
export function StaffFields({ building, place }: { building: Building; place: BlogPlace }) {
  const t = useBuilderMessages();
  const pupils = usePupils(place);
  const { draft, change } = building;
  return (
    <div className="card pad stack">
      <Boxes
        label={t('authors')}
        hint={t('authors.hint')}
        options={pupils.map(({ id, givenName, familyName }) => ({
          value: id,
          label: `${givenName} ${familyName}`,
        }))}
        chosen={draft.article.authorIds}
        onChange={(authorIds) =>
          change((now) => ({ ...now, article: { ...now.article, authorIds: [...authorIds] } }))
        }
      />
      <ReadersFields
        draft={draft.article}
        place={place}
        change={(changed) => change((now) => ({ ...now, article: { ...now.article, ...changed } }))}
      />
    </div>
  );
}
