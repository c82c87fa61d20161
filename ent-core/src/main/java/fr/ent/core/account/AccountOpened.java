package fr.ent.core.account;

import fr.ent.core.TerritoryId;

/** Somebody opened an account and gave an address, which isn't known to be theirs yet. Kept nowhere. */
public record AccountOpened(TerritoryId territory, String subject, String address) {}
