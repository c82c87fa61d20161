import { loadWords } from './i18n';
import type { Load } from './later';
import * as screens from './screens';
import { isOff, type Me, type ProductModule, type Space, spaces } from './session';

const staff: Space[] = ['teacher', 'head', 'town'];

/** The first screen of each space. */
export const homes: Record<Space, screens.Screen> = {
  family: screens.Home,
  pupil: screens.ClassHome,
  teacher: screens.TeacherDay,
  head: screens.Service,
  town: screens.Desk,
  service: screens.Service,
  elected: screens.Service,
  librarian: screens.LibrarianHome,
};

/** What stands in the first screen's place where the town does without the module that makes it. */
export const otherwise: Record<Space, screens.Screen> = {
  family: screens.Home,
  pupil: screens.ClassHome,
  teacher: screens.Classes,
  head: screens.Classes,
  town: screens.Classes,
  service: screens.Account,
  elected: screens.Account,
  librarian: screens.LibrarianHome,
};

const makers: Partial<Record<Space, ProductModule>> = {
  teacher: 'HOMEWORK',
  head: 'CANTEEN',
  town: 'CANTEEN',
  service: 'CANTEEN',
  elected: 'CANTEEN',
};

/** Whether the town does without the module that makes the first screen of a space. */
export const rests = (space: Space, me: Pick<Me, 'territory'>): boolean => {
  const maker = makers[space];
  return maker !== undefined && isOff(me, maker);
};

/** An address, its screen, and the spaces it is for. */
type Page = [path: string, screen: screens.Screen, ...allowed: Space[]];

export const pages: Page[] = [
  ['compte/*', screens.Account, ...spaces],
  ['charte', screens.OwnCharters, ...spaces],
  ['chartes', screens.Charters, 'head', 'town'],
  ['chartes/nouvelle', screens.WriteCharter, 'head', 'town'],
  ['catalogue', screens.Catalogue, ...staff, 'librarian'],
  ['catalogue/gerer', screens.KeepCatalogue, ...staff, 'librarian'],
  ['catalogue/nouvelle', screens.WriteResource, ...staff, 'librarian'],
  ['catalogue/outils', screens.Tools, 'town'],
  ['catalogue/depuis-un-outil', screens.FromTool, ...staff],
  ['catalogue/choix/:token', screens.ChosenInTool, ...staff],
  ['catalogue/:id', screens.OneResource, ...staff, 'librarian'],
  ['catalogue/:id/corriger', screens.WriteResource, ...staff, 'librarian'],
  ['a-voir', screens.ToSee, 'family', 'pupil'],
  ['menus', screens.Menus, ...spaces],
  ['ma-classe/:tile', screens.ClassTile, 'pupil'],
  ['ma-classe/blog/:id', screens.ClassStory, 'pupil'],
  ['ma-classe/dossier/:id', screens.ClassFile, 'pupil'],
  ['devoirs', screens.Diary, 'family', 'pupil'],
  ['emploi-du-temps', screens.Timetable, 'family', 'pupil', 'teacher', 'head'],
  ['vacances', screens.Holidays, 'family', 'pupil', 'teacher', 'head'],
  ['devoirs/a-faire', screens.ToDo, 'family', 'pupil'],
  ['devoirs/rendus/:id', screens.WorkBoard, 'teacher', 'head'],
  ['bibliotheque', screens.LibraryBooks, 'family', 'pupil', 'teacher', 'head', 'librarian'],
  ['bibliotheque/livre/:id', screens.LibraryBook, 'family', 'pupil', 'teacher', 'head', 'librarian'],
  ['bibliotheque/mes-livres', screens.OwnBooks, 'family', 'pupil'],
  ['bibliotheque/mes-lectures', screens.OwnReadings, 'family', 'pupil'],
  ['bibliotheque/coups-de-coeur', screens.LovedBooks, 'pupil', 'teacher', 'head'],
  ['bibliotheque/recolement', screens.StockTaking, 'teacher', 'head', 'librarian'],
  ['bibliotheque/pret', screens.LibraryDesk, 'pupil', 'teacher', 'head', 'librarian'],
  ['bibliotheque/prets', screens.ClassLoans, 'teacher', 'head'],
  ['bibliotheque/a-ramener', screens.LateBooks, 'teacher', 'head'],
  ['bibliotheque/entre-ecoles', screens.BooksBetween, 'teacher', 'head'],
  ['bibliotheque/gerer', screens.KeepLibrary, 'teacher', 'head', 'librarian'],
  ['cantine', screens.CanteenWeek, 'family'],
  ['cantine/trimestre', screens.Term, 'family'],
  ['cantine/compte', screens.MonthAccount, 'family'],
  ['cantine/absences', screens.Absence, 'family'],
  ['absences', screens.AbsenceDesk, 'town'],
  ['garde/:id', screens.Custody, 'town', 'family'],
  ['activites', screens.Activities, 'town'],
  ['activites/annulations', screens.Suspensions, 'town'],
  ['quotient', screens.Quotient, 'family'],
  ['agenda', screens.Calendar, 'family'],
  ['composer', screens.MenuPlan, 'town'],
  ['composer/plats', screens.Library, 'town'],
  ['composer/reglages', screens.MenuSettings, 'town'],
  ['quotients', screens.QuotientDesk, 'town'],
  ['quotients/regle', screens.QuotientRules, 'town'],
  ['quotients/demande', screens.QuotientBatch, 'town'],
  ['dossier', screens.Files, 'family'],
  ['dossier/:id', screens.FamilyFile, 'family'],
  ['dossiers', screens.FileQueue, 'town'],
  ['dossiers/:id', screens.FileCheck, 'town'],
  ['pointage', screens.Sites, 'service', 'town'],
  ['pointage/:id', screens.Roll, 'service', 'town'],
  ['cuisine', screens.Kitchen, 'service', 'town', 'head'],
  ['messages', screens.Conversations, 'family', 'teacher', 'head'],
  ['messages/nouveau', screens.NewConversation, 'family', 'teacher', 'head'],
  ['messages/:id', screens.Conversation, 'family', 'teacher', 'head'],
  ['blog', screens.Blog, 'family', 'pupil', 'teacher', 'head', 'service'],
  ['blog/nouveau', screens.WriteArticle, 'family', 'pupil', 'teacher', 'head', 'service'],
  ['blog/nouvelle-page', screens.BuildProject, 'pupil', 'teacher', 'head'],
  ['blog/reglages', screens.BlogSettings, 'family', 'teacher', 'head'],
  ['blog/:id', screens.Article, 'family', 'pupil', 'teacher', 'head', 'service'],
  ['blog/:id/ecrire', screens.WriteArticle, 'family', 'pupil', 'teacher', 'head', 'service'],
  ['blog/:id/page', screens.BuildProject, 'pupil', 'teacher', 'head'],
  ['ecrire-ensemble', screens.SharedTexts, 'pupil', 'teacher', 'head'],
  ['ecrire-ensemble/:id', screens.SharedText, 'pupil', 'teacher', 'head'],
  ['ecrire-ensemble/:id/historique', screens.SharedTextHistory, 'teacher', 'head'],
  ['ressources', screens.Resources, 'family', 'pupil', ...staff],
  ['ressources/corbeille', screens.ResourcesTrash, 'pupil', ...staff],
  ['classes', screens.Classes, ...staff],
  ['classes/:id', screens.OneClass, ...staff],
  ['classes/:id/accueil', screens.ClassHomeChoice, 'teacher', 'head'],
  ['classes/:id/entree', screens.ClassEntry, 'teacher', 'head'],
  ['classes/:id/images', screens.ClassConsents, 'teacher', 'head'],
  ['classes/:id/charte', screens.ClassCharter, 'teacher', 'head'],
  ['classes/:id/a-voir', screens.ClassSendings, 'teacher', 'head'],
  ['eleves/:id', screens.Pupil, 'head', 'town'],
  ['eleves/:id/images', screens.PupilConsents, ...staff],
  ['images/:id?', screens.OwnConsents, 'family'],
  ['equipe', screens.Staff, 'head', 'town'],
  ['familles', screens.Families, 'town'],
  ['familles/nouvelle', screens.NewFamily, 'town'],
  ['familles/doublons', screens.Doubles, 'town'],
  ['familles/doublons/:kept/:gone', screens.Compare, 'town'],
  ['familles/:id', screens.Family, 'town'],
  ['familles/:family/compte', screens.FamilyAccount, 'town'],
  ['comptes', screens.Accounts, 'town'],
  ['familles/:family/trimestre', screens.TermFor, 'town'],
  ['familles/:family/absence', screens.AbsenceFor, 'town'],
  ['familles/:family/quotient', screens.QuotientFor, 'town'],
  ['familles/:family/foyers', screens.FamilyHouseholds, 'town'],
  ['familles/:family/dossier/:id', screens.FileFor, 'town'],
  ['familles/:family/garde/:id', screens.CustodyFor, 'town'],
  ['familles/:family/personne/:id', screens.FamilyPerson, 'town'],
  ['listes/:name', screens.DeskList, 'town'],
  ['tarifs', screens.Tariffs, 'town'],
  ['tarifs/:activityId', screens.TariffEditor, 'town'],
  ['ecoles', screens.Opening, 'town'],
  ['ecoles/calendrier', screens.SchoolCalendar, 'town'],
  ['passage-annee/:id?', screens.Years, 'head', 'town'],
  ['acces', screens.Access, 'town'],
  ['acces/donner', screens.GrantAccess, 'town'],
  ['acces/:id', screens.PersonAccess, 'town'],
  ['journal', screens.Trail, 'town'],
  ['statistiques', screens.Statistics, 'head', 'town'],
  ['territoire', screens.Territory, 'town'],
  ['territoire/carte', screens.MapTiles, 'town'],
  ['imports', screens.Imports, 'town'],
  ['imports/nouveau', screens.Upload, 'town'],
  ['imports/:id', screens.Import, 'town'],
];

/** What brings all screens that somebody may open in a space, the first one first, and the words they read it in. */
export const loadsOf = (space: Space): Load[] => [
  homes[space].load,
  ...pages.filter(([, , ...allowed]) => allowed.includes(space)).map(([, { load }]) => load),
  loadWords,
];
