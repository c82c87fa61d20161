import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Notice, toast } from '../../../app/ui';
import { enableTool, reviseTool, type Tool, toolsKey } from '../api';
import { contentOf, type Draft, draftOf } from '../draft';
import { useLtiMessages } from '../messages';
import { ltiProblem } from '../problems';
import { ToolForm } from './ToolForm';

/** A tool: what its own side has to be told, and one tap to shut it. */
export function ToolCard({ tool }: { tool: Tool }) {
  const t = useLtiMessages();
  const client = useQueryClient();
  const [editing, setEditing] = useState(false);
  const after = async (said: 'saved' | 'shut' | 'opened') => {
    toast('ok', t(said, { name: tool.name }));
    await client.invalidateQueries({ queryKey: toolsKey });
  };
  const enabling = useMutation({
    mutationFn: (enabled: boolean) => enableTool(tool.id, enabled),
    retry: false,
    onSuccess: ({ enabled }) => after(enabled ? 'opened' : 'shut'),
  });
  const revising = useMutation({
    mutationFn: (draft: Draft) => reviseTool(tool.id, tool.version, contentOf(draft)),
    retry: false,
    onSuccess: async () => {
      setEditing(false);
      await after('saved');
    },
  });
  if (editing)
    return (
      <ToolForm
        start={draftOf(tool)}
        label={t('edit.of', { name: tool.name })}
        save={t('save')}
        onSave={(draft) => revising.mutate(draft)}
        onCancel={() => setEditing(false)}
        isPending={revising.isPending}
        error={revising.error}
      />
    );
  return (
    <section className="card pad stack" aria-labelledby={`tool-${tool.id}`}>
      <h2 id={`tool-${tool.id}`}>{tool.name}</h2>
      {!tool.enabled && <Notice kind="warn">{t('isShut')}</Notice>}
      <p>{t('runs', { processor: tool.processor, host: tool.host })}</p>
      <p className="prose">{tool.purpose}</p>
      <p className="s soft">
        {[
          t(tool.givesName ? 'learns.name' : 'learns.noName'),
          tool.takesRoster && t('learns.roster'),
          tool.takesResults && t('learns.results'),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <ToTell tool={tool} />
      {enabling.error && <Notice kind="danger">{t(ltiProblem(enabling.error))}</Notice>}
      <div className="row wrap">
        <Button isPending={enabling.isPending} onPress={() => enabling.mutate(!tool.enabled)}>
          {t(tool.enabled ? 'shut.do' : 'open.do')}
        </Button>
        <Button onPress={() => setEditing(true)}>{t('edit')}</Button>
      </div>
    </section>
  );
}

function ToTell({ tool }: { tool: Tool }) {
  const t = useLtiMessages();
  const told = ['issuer', 'clientId', 'deploymentId', 'authorizeUrl', 'tokenUrl', 'platformKeysUrl'] as const;
  return (
    <details>
      <summary>{t('told')}</summary>
      <dl className="resource-facts lti-given">
        {told.map((name) => (
          <div key={name}>
            <dt className="soft s">{t(`told.${name}`)}</dt>
            <dd>{tool[name]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
