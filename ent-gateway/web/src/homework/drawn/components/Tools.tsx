import { MessageSquareText } from 'lucide-react';
import { useId } from 'react';
import { useDrawnMessages } from '../messages';
import { isInk, type Tool, tools } from '../tools';
import { inkOf } from './shapes';
import { StampShape } from './StampShape';

/** The name of a tool. */
export function useToolName() {
  const t = useDrawnMessages();
  return (tool: Tool) =>
    tool === 'REMARK' ? t('remark') : isInk(tool) ? t(`ink.${tool}`) : t(`stamp.${tool}`);
}

/** Three pens, four stamps and the remark: each is said, and seen by more than its colour once it is chosen. */
export function Tools({ tool, onChoose }: { tool: Tool; onChoose: (tool: Tool) => void }) {
  const t = useDrawnMessages();
  const name = useId();
  const nameOf = useToolName();
  return (
    <fieldset className="drawn-tools">
      <legend className="hidden">{t('tools')}</legend>
      {tools.map((one) => (
        <label key={one} className="drawn-tool" title={nameOf(one)}>
          <input type="radio" name={name} checked={one === tool} onChange={() => onChoose(one)} />
          <span className="drawn-tool-face">
            {one === 'REMARK' ? (
              <MessageSquareText aria-hidden="true" size={22} />
            ) : isInk(one) ? (
              <span className="drawn-pen" style={{ background: inkOf[one] }} />
            ) : (
              <StampShape stamp={one} />
            )}
          </span>
          <span className="hidden">{nameOf(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}
