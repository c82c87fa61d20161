package fr.ent.canteen.offer;

/** A place where activities happen. */
record Site(SiteId id, String name, String address) {}
