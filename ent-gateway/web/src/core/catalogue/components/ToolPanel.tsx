import { useState } from 'react';
import { Select } from '../../../app/ui';
import { ToolResults, VisitTool } from '../../lti';
import type { OneResource } from '../api';
import { useCatalogueMessages } from '../messages';
import { useClasses } from '../useClasses';

/** A resource that opens in a tool: for a class, with what the tool says of its pupils. */
export function ToolPanel({ resource, mayVisit }: { resource: OneResource; mayVisit: boolean }) {
  const t = useCatalogueMessages();
  const classes = useClasses(resource.schoolId);
  const [chosen, setChosen] = useState<string>();
  const classId = classes.find(({ id }) => id === chosen)?.id ?? classes[0]?.id;
  if (!classId) return null;
  return (
    <>
      {classes.length > 1 && (
        <Select
          label={t('send.class')}
          value={classId}
          options={classes.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={({ target }) => setChosen(target.value)}
        />
      )}
      {mayVisit && (
        <div>
          <VisitTool classId={classId} resourceId={resource.id} />
        </div>
      )}
      <ToolResults classId={classId} resourceId={resource.id} />
    </>
  );
}
