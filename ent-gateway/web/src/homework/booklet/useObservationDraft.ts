import { useState } from 'react';
import { today } from '../../app/format';
import { storeOwnFile } from '../../core/resources';
import { useAttachments } from '../day';
import type { Observation, ObservationContent, Skill } from './api';

export type ObservationDraft = ReturnType<typeof useObservationDraft>;

/** An observation while it is written. Its sentence is the skill's until somebody writes another one. */
export function useObservationDraft(skills: Skill[], first?: Observation) {
  const [skill, setSkill] = useState<Skill | undefined>(first?.skill ?? skills[0]);
  const [written, write] = useState<string | undefined>(first?.words);
  const [faces, sayFaces] = useState<string[] | undefined>(first?.shownIds ?? undefined);
  const [date, setDate] = useState(first?.date ?? today());
  const [tried, setTried] = useState(false);
  const attachments = useAttachments(first?.files ?? [], storeOwnFile);
  const words = written ?? skill?.words ?? '';
  return {
    skill,
    words,
    faces,
    date,
    tried,
    attachments,
    isReady: skill !== undefined && words.trim() !== '' && !attachments.busy,
    chooseSkill: setSkill,
    write,
    sayFaces,
    setDate,
    try: () => setTried(true),
    content: (): ObservationContent => ({
      date,
      skillId: skill?.id ?? '',
      words: words.trim(),
      fileIds: attachments.files.map(({ id }) => id),
      shownIds: attachments.files.length > 0 ? (faces ?? null) : null,
    }),
    /** For the next success: the skill stays. */
    renew: () => {
      write(undefined);
      sayFaces(undefined);
      attachments.clear();
      setTried(false);
    },
  };
}
