export const todoKey = (childId: string) => ['todo', childId];
export const boardKey = (entryId: string) => ['work-board', entryId];
