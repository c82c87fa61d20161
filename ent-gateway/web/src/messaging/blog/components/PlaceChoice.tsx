import { Choice } from '../../../app/ui';
import { useBlogMessages } from '../messages';
import type { useBlogClass } from '../useBlogClass';

interface PlaceChoiceProps {
  of: ReturnType<typeof useBlogClass>;
  onChoose?: () => void;
}

/** Whose blog is read: a class, to a family by its children, or the journal of the school. */
export function PlaceChoice({ of, onChoose }: PlaceChoiceProps) {
  const t = useBlogMessages();
  const { classes, chosen, schools, journal, schoolNames, choose, chooseJournal } = of;
  if (classes.length + schools.length < 2) return null;
  const classesAt = (school: string) =>
    classes
      .filter(({ schoolId }) => schoolId === school)
      .map(({ name, children }) => (children.length > 0 ? children.join(', ') : name))
      .join(', ');
  return (
    <div className="blog-places">
      <Choice
        label={t('place')}
        hideLabel
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
          ...schools.map((id) => ({
            value: id,
            label:
              schools.length === 1
                ? t('journal')
                : t('journal.of', { names: classesAt(id) || (schoolNames.get(id) ?? '') }),
          })),
        ]}
      />
    </div>
  );
}
