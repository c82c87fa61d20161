package fr.ent.core.space.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that opens something. Its address is told once, when it is made.
 *
 * @param madeByName none once they are gone
 * @param endsAt the moment from which it leads nowhere
 * @param opened how often its page was opened
 */
record ItemLinkView(
        ItemLinkId id,
        @Nullable String madeByName,
        Instant madeAt,
        Instant endsAt,
        int opened,
        @Nullable Instant lastOpenedAt) {}
