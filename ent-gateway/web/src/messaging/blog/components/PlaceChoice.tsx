import { useQueries } from '@tanstack/react-query';
import { Choice } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import { waitingQuery } from '../queries';
import type { useBlogClass } from '../useBlogClass';

interface PlaceChoiceProps {
  of: ReturnType<typeof useBlogClass>;
  /** whether each journal says how many articles wait to be read there */
  waits?: boolean;
  onChoose?: () => void;
}

/** Whose blog is read: a class, to a family by its children, or the journal of the school. */
export function PlaceChoice({ of, waits = false, onChoose }: PlaceChoiceProps) {
  const t = useBlogMessages();
  const { classes, chosen, schools, journal, schoolNames, choose, chooseJournal } = of;
  const waiting = useQueries({ queries: waits ? schools.map(waitingQuery) : [] });
  if (classes.length + schools.length < 2) return null;
  const counted = (name: string, count: number) => (count > 0 ? t('journal.waiting', { name, count }) : name);
  const classesAt = (school: string) =>
    classes
      .filter(({ schoolId }) => schoolId === school)
      .map(({ name, children }) => (children.length > 0 ? children.join(', ') : name))
      .join(', ');
  return (
    <Choice
      label={t('place')}
      hideLabel
      oneRow
      value={journal ?? chosen}
      onChange={(id) => {
        onChoose?.();
        if (schools.includes(id)) chooseJournal(id);
        else choose(id);
      }}
      options={[
        ...classes.map(({ id, name, children }) => ({
          value: id,
          label: children.length > 0 ? children.join(', ') : name,
        })),
        ...schools.map((id, index) => ({
          value: id,
          label: counted(
            schools.length === 1
              ? t('journal')
              : t('journal.of', { names: classesAt(id) || (schoolNames.get(id) ?? '') }),
            waiting[index]?.data?.length ?? 0,
          ),
        })),
      ]}
    />
  );
}
