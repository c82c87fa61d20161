export { type Acting, ActingContext, useActing } from './acting';
export type { Child, ClassRef, Me, RoleRef } from './api';
export {
  type ColouredChild,
  colourAt,
  type Session,
  SessionContext,
  useChild,
  useChildren,
  useSession,
} from './context';
export { forgetMe, keepMe } from './kept';
export { isOff, isOpen, type ProductModule } from './modules';
export { configQuery, meQuery } from './queries';
export { queryClient } from './queryClient';
export { keepSpace, keptSpace, rolesIn, schoolScope, type Space, spaces, spacesOf } from './spaces';
export { signOut } from './signOut';
export { keepWanted, takeWanted } from './wanted';
