package fr.ent.homework.calendar;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.LinkToken;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens, renews and closes somebody's calendar feeds. */
@Component
class OpenCalendarFeed {

    private final SecureRandom random = new SecureRandom();
    private final CalendarFeedRows feeds;
    private final Audit audit;

    OpenCalendarFeed(CalendarFeedRows feeds, Audit audit) {
        this.feeds = feeds;
        this.audit = audit;
    }

    /** The caller has made sure that the reader may. The token is told this once. */
    @Transactional
    public LinkToken open(FeedTarget target, Viewer reader) {
        LinkToken token = LinkToken.draw(random);
        feeds.open(reader.person(), target, token);
        audit.record(reader.person(), "calendar.opened", target.traced(), Map.of());
        return token;
    }

    /** Whether the reader had such a feed. */
    @Transactional
    public boolean close(UUID feed, Viewer reader) {
        Optional<FeedTarget> closed = feeds.close(reader.person(), feed);
        closed.ifPresent(target -> audit.record(reader.person(), "calendar.closed", target.traced(), Map.of()));
        return closed.isPresent();
    }
}
