import { type Ink, inks, type StampKind, stampKinds } from './marks';

/** The thing in the teacher's hand. */
export type Tool = Ink | StampKind | 'REMARK';

export const tools: readonly Tool[] = [...inks, ...stampKinds, 'REMARK'];

export const isInk = (tool: Tool): tool is Ink => inks.some((ink) => ink === tool);

export const isStamp = (tool: Tool): tool is StampKind => stampKinds.some((kind) => kind === tool);
