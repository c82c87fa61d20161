import { useState } from 'react';
import { Select } from '../../../app/ui';
import { useSubjectName } from '../../timetable';
import type { Skill } from '../api';
import { useBookletMessages } from '../messages';
import { subjectsOf } from '../order';

interface SkillFieldsProps {
  skills: Skill[];
  value: Skill | undefined;
  onChange: (skill: Skill) => void;
}

/** A domain, and one of its skills. */
export function SkillFields({ skills, value, onChange }: SkillFieldsProps) {
  const t = useBookletMessages();
  const subjectName = useSubjectName();
  const subjects = subjectsOf(skills);
  const [subject, choose] = useState(value?.subject ?? subjects[0]);
  const offered = skills.filter((skill) => skill.subject === subject);
  return (
    <>
      <Select
        label={t('domain')}
        value={subject}
        onChange={({ target }) => {
          choose(subjects.find((one) => one === target.value));
          const first = skills.find((skill) => skill.subject === target.value);
          if (first) onChange(first);
        }}
        options={subjects.map((one) => ({ value: one, label: subjectName(one) }))}
      />
      <Select
        label={t('skill')}
        value={value?.id}
        onChange={({ target }) => {
          const chosen = offered.find(({ id }) => id === target.value);
          if (chosen) onChange(chosen);
        }}
        options={offered.map(({ id, words }) => ({ value: id, label: words }))}
      />
    </>
  );
}
