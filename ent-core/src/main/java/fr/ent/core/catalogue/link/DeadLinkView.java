package fr.ent.core.catalogue.link;

import fr.ent.core.catalogue.LinkState;
import fr.ent.core.catalogue.ResourceId;
import java.time.Instant;

/**
 * A resource whose link leads nowhere.
 *
 * @param since the night in which this was first seen
 * @param askedAt the last night
 */
record DeadLinkView(ResourceId id, String title, String address, LinkState state, Instant since, Instant askedAt) {}
