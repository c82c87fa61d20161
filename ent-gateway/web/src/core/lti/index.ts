export { addChosen, addToolPage, beginChoice, choiceQuery, offeredQuery, type OfferedTool } from './api';
export { ChildResults } from './components/ChildResults';
export { LearnsList } from './components/LearnsList';
export { ToolResults } from './components/ToolResults';
export { VisitTool } from './components/VisitTool';
export { ltiProblem } from './problems';
export { useLtiMessages } from './messages';
