import { get } from '../http';

export interface PublicConfig {
  version: string;
  territory: { id: string; name: string; accent?: string | null };
}

export interface Child {
  id: string;
  givenName: string;
  familyName: string;
  classId: string;
  className: string;
  schoolId: string;
  schoolName: string;
}

export interface ClassRef {
  id: string;
  name: string;
  schoolId: string;
}

export interface RoleRef {
  role: string;
  scopeType: string;
  scopeId: string;
}

export interface Me {
  person: { id: string; givenName: string; familyName: string };
  territory: { id: string; name: string; timeZone: string };
  roles: RoleRef[];
  children: Child[];
  classes: ClassRef[];
}

export const getConfig = () => get<PublicConfig>('/api/public/config');
export const getMe = () => get<Me>('/api/me');
