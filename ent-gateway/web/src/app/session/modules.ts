import type { Me } from './api';

export type ProductModule = Me['territory']['modulesOff'][number];

/** Which module an address belongs to, by its first word; what isn't named is the core's. */
const rooms: Record<ProductModule, string[]> = {
  MESSAGING: ['blog', 'ecrire-ensemble', 'messages'],
  HOMEWORK: [
    'absences-ecole',
    'appel',
    'bibliotheque',
    'devoirs',
    'emploi-du-temps',
    'evenements',
    'fiche-du-jour',
    'mes-classes',
    'mes-eleves',
    'carnet',
    'progres',
    'registre',
    'semaine',
  ],
  CANTEEN: [
    'absences',
    'activites',
    'agenda',
    'cantine',
    'comptes',
    'composer',
    'cuisine',
    'dossier',
    'dossiers',
    'garde',
    'listes',
    'menus',
    'pointage',
    'quotient',
    'quotients',
    'tarifs',
  ],
};

/** Of the pages of a family those that the canteen makes: `familles/:family/compte`. */
const ofFamily = ['compte', 'trimestre', 'absence', 'quotient', 'dossier', 'garde'];

/** Whether the town does without a module; a person kept by a version before knows of none. */
export const isOff = (me: Pick<Me, 'territory'>, module: ProductModule): boolean =>
  ((me.territory as Partial<Me['territory']>).modulesOff ?? []).includes(module);

/** Whether an address leads somewhere in this town. */
export function isOpen(me: Pick<Me, 'territory'>, path: string): boolean {
  const [first = '', , third = ''] = path.replace(/^\//, '').split(/[/?]/);
  const module = (Object.keys(rooms) as ProductModule[]).find((one) => rooms[one].includes(first));
  const room = first === 'familles' && ofFamily.includes(third) ? 'CANTEEN' : module;
  return !room || !isOff(me, room);
}
