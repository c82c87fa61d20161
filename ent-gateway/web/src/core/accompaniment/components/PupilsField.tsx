import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Child } from '../../../app/session';
import { Boxes, Select } from '../../../app/ui';
import { classesQuery, pupilsQuery } from '../../school';
import { fullName } from '../../colleague';
import { useAccompanimentMessages } from '../messages';

interface PupilsFieldProps {
  schoolId: string;
  chosen: readonly Child[];
  onChange: (pupils: Child[]) => void;
}

/** Pupils of a school, class by class; those of other classes stay chosen. */
export function PupilsField({ schoolId, chosen, onChange }: PupilsFieldProps) {
  const t = useAccompanimentMessages();
  const classes = useQuery(classesQuery(schoolId));
  const [asked, ask] = useState(chosen[0]?.classId ?? '');
  const classId = asked || (classes.data?.[0]?.id ?? '');
  const pupils = useQuery({ ...pupilsQuery(classId), enabled: classId !== '' });
  const here = pupils.data ?? [];
  const others = chosen.filter((pupil) => pupil.classId !== classId);
  return (
    <>
      <Select
        label={t('class')}
        value={classId}
        options={(classes.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => ask(event.target.value)}
      />
      <Boxes
        label={t('pupils')}
        options={here.map((pupil) => ({ value: pupil.id, label: fullName(pupil) }))}
        chosen={chosen.map(({ id }) => id)}
        onChange={(ids) => onChange([...others, ...here.filter(({ id }) => ids.includes(id))])}
      />
      {others.length > 0 && (
        <p className="s soft">{t('pupils.others', { names: others.map(fullName).join(', ') })}</p>
      )}
    </>
  );
}
