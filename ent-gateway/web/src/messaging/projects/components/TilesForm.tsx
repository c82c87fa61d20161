import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { hasStatus } from '../../../app/http';
import { Button, Field, Form, Notice, toast } from '../../../app/ui';
import { chooseTiles, type MapTiles, removeTiles } from '../api';
import { useProjectMessages } from '../messages';
import { tilesQuery } from '../queries';

/** The address of the tiles and whose map it is. */
export function TilesForm({ known }: { known: MapTiles | null }) {
  const t = useProjectMessages();
  const client = useQueryClient();
  const [template, setTemplate] = useState(known?.template ?? '');
  const [attribution, setAttribution] = useState(known?.attribution ?? '');
  const [tried, setTried] = useState(false);
  const malformed = !/^https:\/\/[^{}]+\{.*\}/.test(template.trim());
  const saving = useMutation({
    mutationFn: () => chooseTiles({ template: template.trim(), attribution: attribution.trim() }),
    onSuccess: (tiles) => {
      client.setQueryData(tilesQuery.queryKey, tiles);
      toast('ok', t('tiles.saved'));
    },
  });
  const removing = useMutation({
    mutationFn: removeTiles,
    onSuccess: () => {
      client.setQueryData(tilesQuery.queryKey, { tiles: null });
      setTemplate('');
      setAttribution('');
      setTried(false);
      toast('ok', t('tiles.removed'));
    },
  });
  const failure = saving.error ?? removing.error;
  const save = () => {
    setTried(true);
    if (!malformed && attribution.trim()) saving.mutate();
  };
  return (
    <Form className="card pad stack" onSubmit={save}>
      {failure && (
        <Notice kind="danger">{t(hasStatus(failure, 400) ? 'tiles.malformed' : 'problem.server')}</Notice>
      )}
      <Field
        label={t('tiles.template')}
        hint={t('tiles.template.hint')}
        value={template}
        maxLength={300}
        error={tried && malformed ? t('tiles.malformed') : undefined}
        onChange={(event) => setTemplate(event.target.value)}
      />
      <Field
        label={t('tiles.attribution')}
        hint={t('tiles.attribution.hint')}
        value={attribution}
        maxLength={200}
        error={tried && !attribution.trim() ? t('tiles.attribution.missing') : undefined}
        onChange={(event) => setAttribution(event.target.value)}
      />
      <div className="row wrap">
        <Button kind="primary" type="submit" isPending={saving.isPending}>
          {t('tiles.save')}
        </Button>
        {known && (
          <Button isPending={removing.isPending} onPress={() => removing.mutate()}>
            {t('tiles.remove')}
          </Button>
        )}
      </div>
    </Form>
  );
}
