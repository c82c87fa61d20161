package fr.ent.canteen.meals.opendata;

import fr.ent.core.TerritoryView;

/** Writes menus in one format. */
@FunctionalInterface
interface MenusFormat {
    String of(PublicMenus menus, TerritoryView territory);
}
