import { Choice } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import type { Writing } from '../useWriting';

/** Who may read an article, and whether families may answer. */
export function ReadersFields({ draft, change }: Pick<Writing, 'draft' | 'change'>) {
  const t = useBlogMessages();
  return (
    <>
      <Choice
        label={t('field.audience')}
        value={draft.audience}
        onChange={(audience) => change({ audience })}
        options={(['CLASS', 'FAMILIES', 'SCHOOL'] as const).map((value) => ({
          value,
          label: t(`audience.${value}`),
        }))}
      />
      <Choice
        label={t('field.comments')}
        value={draft.comments}
        onChange={(comments) => change({ comments })}
        options={(['BEFORE', 'AFTER', 'CLOSED'] as const).map((value) => ({
          value,
          label: t(`comments.${value}`),
        }))}
      />
    </>
  );
}
