import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button, Field, Form, Sheet, toast } from '../../../app/ui';
import { addSkill, removeSkill, type Skill } from '../api';
import { useProgressMessages } from '../messages';
import { progressProblem } from '../problems';

interface AddSkillProps {
  classId: string;
  /** a skill of the subject and the cycle that the new one is for */
  like: Skill | undefined;
  /** those of the school's own, which can be removed */
  own: Skill[];
}

/** Skills of the school's own: added to a subject, and removed again. */
export function AddSkill({ classId, like, own }: AddSkillProps) {
  const t = useProgressMessages();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const renew = () => client.invalidateQueries({ queryKey: ['results'] });
  const failed = (error: Error) => toast('danger', t(progressProblem(error)));
  const adding = useMutation({
    mutationFn: ({ cycle, subject, words: text }: Pick<Skill, 'cycle' | 'subject' | 'words'>) =>
      addSkill({ classId, cycle, subject, words: text }),
    onSuccess: (skill) => {
      setOpen(false);
      setWords('');
      setTried(false);
      toast('ok', t('skill.added', { skill: skill.words }));
      return renew();
    },
    onError: failed,
  });
  const removing = useMutation({
    mutationFn: (skill: Skill) => removeSkill(skill.id),
    onSuccess: (_nothing, skill) => {
      toast('ok', t('skill.removed', { skill: skill.words }), () => adding.mutate(skill));
      return renew();
    },
    onError: failed,
  });
  if (!like) return null;
  const text = words.trim();
  return (
    <div className="row wrap">
      <Button onPress={() => setOpen(true)}>
        <Plus aria-hidden="true" size={18} />
        {t('skill.add')}
      </Button>
      {own.map((skill) => (
        <Button key={skill.id} kind="quiet" onPress={() => removing.mutate(skill)}>
          <Trash2 aria-hidden="true" size={18} />
          {t('skill.remove', { skill: skill.words })}
        </Button>
      ))}
      <Sheet title={t('skill.add')} open={open} onClose={() => setOpen(false)}>
        <Form
          className="stack"
          onSubmit={() => (text ? adding.mutate({ ...like, words: text }) : setTried(true))}
        >
          <Field
            label={t('skill.words')}
            hint={t('skill.hint')}
            value={words}
            maxLength={160}
            onChange={({ target }) => setWords(target.value)}
            error={tried && !text ? t('skill.empty') : undefined}
          />
          <Button kind="primary" type="submit" isPending={adding.isPending}>
            {t('skill.save')}
          </Button>
        </Form>
      </Sheet>
    </div>
  );
}
