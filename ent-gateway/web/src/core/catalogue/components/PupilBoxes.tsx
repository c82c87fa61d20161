import { useQuery } from '@tanstack/react-query';
import { Boxes, Loaded } from '../../../app/ui';
import { pupilsQuery } from '../../school';
import { useCatalogueMessages } from '../messages';

interface PupilBoxesProps {
  classId: string;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Some pupils of a class; none ticked means all. */
export function PupilBoxes({ classId, chosen, onChange }: PupilBoxesProps) {
  const t = useCatalogueMessages();
  const pupils = useQuery(pupilsQuery(classId));
  return (
    <details>
      <summary>{t('send.choose')}</summary>
      <Loaded query={pupils}>
        {(all) => (
          <Boxes
            label={t('send.pupils')}
            hint={t('send.pupils.hint')}
            options={all.map(({ id, givenName, familyName }) => ({
              value: id,
              label: `${givenName} ${familyName}`,
            }))}
            chosen={chosen}
            onChange={onChange}
          />
        )}
      </Loaded>
    </details>
  );
}
