import { Choice, Notice } from '../../../app/ui';
import type { FileYear } from '../api';
import { useImportsMessages } from '../messages';

interface WhichYearProps {
  /** the one to come first; none when it isn't asked */
  years: FileYear[];
  chosen: string | undefined;
  onChoose: (yearId: string) => void;
}

/** A passage of the school waits: files of the year before leave its pupils to it, those of the year to come don't wait. */
export function WhichYear({ years: [coming, before], chosen, onChoose }: WhichYearProps) {
  const t = useImportsMessages();
  if (!coming || !before) return null;
  return (
    <div className="stack">
      <Notice kind="warn">{t('year.waits', { year: coming.label, before: before.label })}</Notice>
      <Choice
        label={t('year.which')}
        value={chosen}
        options={[before, coming].map(({ id, label }) => ({ value: id, label }))}
        onChange={onChoose}
      />
    </div>
  );
}
