package fr.ent.canteen.activity;

import fr.ent.canteen.SiteId;

/** A place where activities happen. */
record Site(SiteId id, String name, String address) {}
