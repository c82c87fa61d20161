package fr.ent.core.merge.people;

import fr.ent.core.TerritoryId;
import java.util.UUID;

/** Two people were made one; the identity provider has yet to close the account that doesn't stay. */
record PeopleMerged(TerritoryId territory, UUID merge) {}
