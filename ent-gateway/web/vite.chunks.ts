import type { Rolldown } from 'vite';
import { iconOf, iconsOf } from './vite.icons.ts';

/**
 * What every screen stands in, and what most first screens show, comes with the page in one file: many small ones
 * compress badly, and each is asked for with headers as long as itself.
 */
const frame = new RegExp(
  [
    /\/src\/main\.tsx$/,
    /\/src\/app\/(brand|errors|format|http|i18n|later|live|preferences|search|session|shell|signout|theme|ui)\//,
    /\/src\/app\/(class)?home\/(api|queries|index)\.ts$/,
    /\/src\/core\/notices\/(api|index|useNotices|components\/NoticesBell)\.tsx?$/,
    /\/src\/core\/school\/(api|index|queries|schoolDays|schoolsOf)\.ts$/,
    /\/src\/canteen\/menus\/(api|messages|words|messages\/fr\.json|components\/MealAlerts)/,
    /\/src\/messaging\/conversations\/(api|messages|unread)\.ts$/,
    /\/node_modules\/@tanstack\//,
  ]
    .map(({ source }) => source)
    .join('|'),
);
/** Dialogs and calendars come with the first screen that has one. */
const sheet =
  /\/(Sheet|NoticesSheet|UnsentSheet|LeaveGuard|useBackGuard|PasswordField|Unsaved|useTyped)\.tsx?$/;
const dates = /\/app\/ui\/(CalendarField|DayPicker|HourField|MomentField|Parts)\.tsx$/;
/** Leads to dates: a frame that had it would have the worker keep them for everybody. */
const dayField = /\/app\/ui\/DayField\.tsx$/;
/** Opened once somebody has signed in, behind the first screen. */
const line = /\/app\/live\/line\.ts$/;
const otherLanguage = /\/(messages\/(?!fr)\w+\.json|i18n\/en\.ts)$/;
const screens = /\/screens\.ts$/;
/** The letters of mathematics come with the first formula. */
const letters = /\/app\/rich\/typeset\.ts$/;
const feature = /\/src\/(\w+)\/(\w+)\//;

/** The first screens of those whose first load is bounded (`scripts/size.mjs`), and what they show of another feature. */
const first = new RegExp(
  [
    /\/src\/app\/(classhome|day|desk|home|signin)\//,
    /\/src\/(canteen\/service|homework\/day)\//,
    /\/src\/core\/families\/components\/FamilySearch\./,
  ]
    .map(({ source }) => source)
    .join('|'),
);
const seenFirst = iconsOf((path) => frame.test(path) || first.test(path));

/** What several features share of one. */
function shared(id: string): string | null {
  const [, module, name] = feature.exec(id) ?? [];
  return module && name && !otherLanguage.test(id) && !screens.test(id) && !letters.test(id)
    ? `${module}-${name}`
    : null;
}

export const codeSplitting: Rolldown.CodeSplittingOptions = {
  groups: [
    {
      name: 'frame',
      test: (id) =>
        seenFirst.has(iconOf(id) ?? '') ||
        (frame.test(id) &&
          ![sheet, dates, dayField, line, otherLanguage, screens].some((one) => one.test(id))),
      priority: 4,
    },
    // an icon of one screen comes with it
    { name: 'icons', test: (id) => iconOf(id) !== undefined, minShareCount: 2, priority: 4 },
    {
      name: 'sheet',
      test: /\/app\/ui\/(Sheet|LeaveGuard|useBackGuard|Unsaved|useTyped)\.tsx?$/,
      priority: 3,
    },
    { name: 'dates', test: dates, priority: 2 },
    {
      name: shared,
      debugName: 'shared by features',
      minShareCount: 2,
      includeDependenciesRecursively: false,
      priority: 1,
    },
  ],
};

/** Names a screen's file by its feature. */
export const chunkFileNames = ({ name, facadeModuleId }: Rolldown.PreRenderedChunk): string => {
  const [, module, screen] = feature.exec(facadeModuleId ?? '') ?? [];
  return `assets/${name === 'screens' ? `${module}-${screen}` : name}-[hash].js`;
};
