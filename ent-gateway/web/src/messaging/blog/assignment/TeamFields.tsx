import { useQuery } from '@tanstack/react-query';
import { Boxes, Choice } from '../../../app/ui';
import { pupilsQuery } from '../../../core/school';
import { useBlogMessages } from '../messages';

interface TeamFieldsProps {
  classId: string;
  pupilIds: string[];
  journal: boolean;
  /** somebody tried to save it without any pupil */
  missing: boolean;
  onPupils: (ids: string[]) => void;
  onJournal: (journal: boolean) => void;
}

/** Who reports, and where it will stand. */
export function TeamFields({ classId, pupilIds, journal, missing, onPupils, onJournal }: TeamFieldsProps) {
  const t = useBlogMessages();
  const { data: pupils = [] } = useQuery(pupilsQuery(classId));
  return (
    <>
      <Boxes
        label={t('reporters.team')}
        options={pupils.map(({ id, givenName, familyName }) => ({
          value: id,
          label: `${givenName} ${familyName}`,
        }))}
        chosen={pupilIds}
        onChange={(ids) => onPupils([...ids])}
      />
      {missing && <p className="field-error">{t('problem.team')}</p>}
      <Choice
        label={t('reporters.place')}
        value={journal ? 'journal' : 'class'}
        onChange={(place) => onJournal(place === 'journal')}
        options={[
          { value: 'class', label: t('title') },
          { value: 'journal', label: t('journal') },
        ]}
      />
    </>
  );
}
