import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus, Puzzle } from 'lucide-react';
import { useState } from 'react';
import { NotFound } from '../../../app/errors';
import { useSession } from '../../../app/session';
import { BackLink, Button, EmptyState, Loaded, Page, toast } from '../../../app/ui';
import { registerTool, toolsKey, toolsQuery } from '../api';
import { contentOf, type Draft, empty } from '../draft';
import { useLtiMessages } from '../messages';
import { ToolCard } from './ToolCard';
import { ToolForm } from './ToolForm';
import './lti.css';

/** The tools that classes of the town may open, for its administrator. */
export function ToolsScreen() {
  const t = useLtiMessages();
  const { me } = useSession();
  const isAdministrator = me.roles.some(({ role }) => role === 'TERRITORY_ADMINISTRATOR');
  return isAdministrator ? (
    <Page title={t('title')} before={<BackLink to="/catalogue/gerer">{t('back')}</BackLink>}>
      <p className="prose">{t('lead')}</p>
      <Tools />
    </Page>
  ) : (
    <NotFound />
  );
}

function Tools() {
  const t = useLtiMessages();
  const client = useQueryClient();
  const [adding, setAdding] = useState(false);
  const registering = useMutation({
    mutationFn: (draft: Draft) => registerTool(contentOf(draft)),
    retry: false,
    onSuccess: async ({ name }) => {
      setAdding(false);
      toast('ok', t('registered', { name }));
      await client.invalidateQueries({ queryKey: toolsKey });
    },
  });
  return (
    <>
      {adding ? (
        <ToolForm
          start={empty}
          label={t('new')}
          save={t('register')}
          onSave={(draft) => registering.mutate(draft)}
          onCancel={() => setAdding(false)}
          isPending={registering.isPending}
          error={registering.error}
        />
      ) : (
        <div>
          <Button kind="primary" onPress={() => setAdding(true)}>
            <Plus aria-hidden="true" size={20} />
            {t('new')}
          </Button>
        </div>
      )}
      <Loaded query={useQuery(toolsQuery)}>
        {(tools) =>
          tools.length === 0 ? (
            <EmptyState icon={Puzzle} title={t('none')}>
              <p>{t('none.more')}</p>
            </EmptyState>
          ) : (
            tools.map((tool) => <ToolCard key={tool.id} tool={tool} />)
          )
        }
      </Loaded>
    </>
  );
}
