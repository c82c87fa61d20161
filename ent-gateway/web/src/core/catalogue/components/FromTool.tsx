import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Field, Form, Notice, toast } from '../../../app/ui';
import {
  addToolPage,
  beginChoice,
  LearnsList,
  ltiProblem,
  type OfferedTool,
  useLtiMessages,
} from '../../lti';
import { type Place, resourcesKey } from '../api';

/** A tool: choosing within it where it offers that, or else its own page under a title. */
export function FromTool({ tool, place: { origin, schoolId } }: { tool: OfferedTool; place: Place }) {
  const t = useLtiMessages();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [title, setTitle] = useState(tool.name);
  const choosing = useMutation({
    mutationFn: () => beginChoice({ toolId: tool.id, origin, schoolId }),
    retry: false,
    onSuccess: ({ address }) => window.location.assign(address),
  });
  const adding = useMutation({
    mutationFn: () => addToolPage({ toolId: tool.id, origin, schoolId, title: title.trim() || tool.name }),
    retry: false,
    onSuccess: async ({ resourceIds: [id = ''] }) => {
      toast('ok', t('from.done'));
      await navigate(`/catalogue/${id}`);
      await client.invalidateQueries({ queryKey: resourcesKey });
    },
  });
  const error = choosing.error ?? adding.error;
  return (
    <section className="card pad stack" aria-labelledby={`from-${tool.id}`}>
      <h2 id={`from-${tool.id}`}>{tool.name}</h2>
      <LearnsList tool={tool} />
      {error && <Notice kind="danger">{t(ltiProblem(error))}</Notice>}
      {tool.choosing ? (
        <div>
          <Button kind="primary" isPending={choosing.isPending} onPress={() => choosing.mutate()}>
            {t('from.choose', { name: tool.name })}
          </Button>
        </div>
      ) : (
        <Form
          className="stack"
          aria-label={t('from.page', { name: tool.name })}
          onSubmit={() => adding.mutate()}
        >
          <Field
            label={t('from.title')}
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
          <Button type="submit" kind="primary" isPending={adding.isPending}>
            {t('from.page', { name: tool.name })}
          </Button>
        </Form>
      )}
    </section>
  );
}
