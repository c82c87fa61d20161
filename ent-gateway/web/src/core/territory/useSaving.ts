import { useMutation, useQueryClient } from '@tanstack/react-query';
import { configQuery, useSession } from '../../app/session';
import { toast } from '../../app/ui';
import { changeTerritory, type OwnTerritory, ownTerritoryQuery } from './api';
import { useOwnTerritoryMessages } from './messages';

/** Saves the territory, and shows it changed to whoever did. */
export function useSaving(onChanged: (changed: OwnTerritory) => void) {
  const t = useOwnTerritoryMessages();
  const client = useQueryClient();
  const { me } = useSession();
  return useMutation({
    mutationFn: changeTerritory,
    retry: false,
    onSuccess: async (changed) => {
      toast('ok', t('saved'));
      client.setQueryData(ownTerritoryQuery.queryKey, changed);
      onChanged(changed);
      // copies know a host's brand anew within seconds only: whoever changed it sees it now
      client.setQueryData(configQuery.queryKey, (known) =>
        known?.territory.id === me.territory.id
          ? { ...known, territory: { ...known.territory, name: changed.name, accent: changed.accent } }
          : known,
      );
      await client.invalidateQueries({ queryKey: ['me'] });
    },
  });
}
