import type { OfferedTool } from '../api';
import { useLtiMessages } from '../messages';

/** Who runs a tool, for what, and what it learns. */
export function LearnsList({ tool }: { tool: OfferedTool }) {
  const t = useLtiMessages();
  return (
    <>
      <p>{t('learns', { name: tool.name, host: tool.host, processor: tool.processor })}</p>
      <p className="prose">{tool.purpose}</p>
      <ul className="prose">
        <li>{t(tool.givesName ? 'learns.name' : 'learns.noName')}</li>
        <li>{t('learns.class')}</li>
        {tool.takesRoster && <li>{t('learns.roster')}</li>}
        {tool.takesResults && <li>{t('learns.results')}</li>}
        <li>{t('learns.noMail')}</li>
      </ul>
    </>
  );
}
