import { useQueryClient } from '@tanstack/react-query';
import { SendHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, toast } from '../../../app/ui';
import { blogKey, submitArticle } from '../../blog';
import { isEmptyPage } from '../../projects';
import { useBuilderMessages } from '../messages';
import { builderProblem } from '../problems';
import type { Building } from '../useBuilding';

interface FormEndProps {
  building: Building;
  fault: boolean;
  pupil: boolean;
  onTry: () => void;
}

/** Keeps the page; a pupil also hands it to the teacher, once there is something on it. */
export function FormEnd({ building: { draft, save }, fault, pupil, onTry }: FormEndProps) {
  const t = useBuilderMessages();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [doing, setDoing] = useState(false);
  const [sending, send] = useState(false);
  const empty = isEmptyPage(draft.blocks.map(({ block }) => block));
  const end = (submits: boolean) => {
    onTry();
    send(submits);
    if (fault || (submits && empty)) return;
    setDoing(true);
    save()
      .then((saved) => (submits ? submitArticle(saved.id) : saved))
      .then(async ({ id }) => {
        toast('ok', t(submits ? 'done.submitted' : 'done.saved'));
        await client.invalidateQueries({ queryKey: blogKey });
        await navigate(`/blog/${id}`);
      })
      .catch((failure: unknown) => {
        toast('danger', t(builderProblem(failure as Error)));
        setDoing(false);
      });
  };
  return (
    <>
      {sending && empty && (
        <p className="field-error" role="alert">
          {t('empty')}
        </p>
      )}
      <div className="row wrap">
        <Button kind={pupil ? 'quiet' : 'primary'} isPending={doing} onPress={() => end(false)}>
          {t('save')}
        </Button>
        {pupil && (
          <Button kind="primary" isPending={doing} onPress={() => end(true)}>
            <SendHorizontal aria-hidden="true" size={20} />
            {t('submit')}
          </Button>
        )}
      </div>
    </>
  );
}
