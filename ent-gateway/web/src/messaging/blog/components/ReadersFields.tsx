import { useQuery } from '@tanstack/react-query';
import { Choice } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import type { BlogPlace } from '../place';
import { publicBlogQuery } from '../publicBlog';
import { useBlogClass } from '../useBlogClass';
import type { Writing } from '../useWriting';

interface ReadersFieldsProps extends Pick<Writing, 'draft' | 'change'> {
  place: BlogPlace;
}

/** Who may read an article, and whether families may answer. Everybody is offered while the school has a public page. */
export function ReadersFields({ draft, change, place }: ReadersFieldsProps) {
  const t = useBlogMessages();
  const { classes } = useBlogClass();
  const journal = place.classId === null;
  const school = place.schoolId || (classes.find(({ id }) => id === place.classId)?.schoolId ?? '');
  const { data: page } = useQuery(publicBlogQuery(school));
  const everybody = page?.open || draft.audience === 'PUBLIC';
  const readers = [
    ...(journal ? [] : (['CLASS', 'FAMILIES'] as const)),
    'SCHOOL' as const,
    ...(everybody ? (['PUBLIC'] as const) : []),
  ];
  return (
    <>
      <Choice
        label={t('field.audience')}
        value={draft.audience}
        onChange={(audience) => change({ audience })}
        options={readers.map((value) => ({ value, label: t(`audience.${value}`) }))}
      />
      {draft.audience === 'PUBLIC' && <p className="s soft">{t('audience.PUBLIC.hint')}</p>}
      <Choice
        label={t('field.comments')}
        value={draft.comments ?? 'PLACE'}
        onChange={(comments) => change({ comments: comments === 'PLACE' ? null : comments })}
        options={[
          { value: 'PLACE' as const, label: t(journal ? 'comments.journal' : 'comments.class') },
          ...(['BEFORE', 'AFTER', 'CLOSED'] as const).map((value) => ({
            value,
            label: t(`comments.${value}`),
          })),
        ]}
      />
    </>
  );
}
