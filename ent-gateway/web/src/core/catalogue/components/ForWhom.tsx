import { Boxes } from '../../../app/ui';
import type { SchoolLevel, SchoolSubject } from '../api';
import { levels, subjectsAt } from '../choices';
import type { ResourceDraft } from '../draft';
import { useCatalogueMessages } from '../messages';

interface ForWhomProps {
  draft: ResourceDraft;
  onChange: (change: Partial<ResourceDraft>) => void;
}

/** Levels, and the subjects that are taught there. */
export function ForWhom({ draft, onChange }: ForWhomProps) {
  const t = useCatalogueMessages();
  return (
    <>
      <Boxes
        label={t('field.levels')}
        hint={t('levels.hint')}
        options={levels.map(({ level }) => ({ value: level, label: level }))}
        chosen={draft.levels}
        onChange={(chosen) => onChange({ levels: [...chosen] as SchoolLevel[] })}
      />
      <Boxes
        label={t('field.subjects')}
        options={subjectsAt(draft.levels).map((one) => ({ value: one, label: t(`subject.${one}`) }))}
        chosen={draft.subjects}
        onChange={(chosen) => onChange({ subjects: [...chosen] as SchoolSubject[] })}
      />
    </>
  );
}
