package fr.ent.canteen.meals.calendar;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.LinkToken;
import java.security.SecureRandom;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens, renews and closes a guardian's link to a child's calendar. */
@Component
class OpenFeed {

    private final SecureRandom random = new SecureRandom();
    private final Feeds feeds;
    private final Audit audit;

    OpenFeed(Feeds feeds, Audit audit) {
        this.feeds = feeds;
        this.audit = audit;
    }

    /** The token is told this once. */
    @Transactional
    LinkToken open(ChildId child, FeedWords words, Viewer guardian) {
        LinkToken token = LinkToken.draw(random);
        feeds.open(guardian.person(), child, token, words);
        audit.record(guardian.person(), "calendar.opened", "pupil:" + child, Map.of("words", words.name()));
        return token;
    }

    @Transactional
    void close(ChildId child, Viewer guardian) {
        if (feeds.close(guardian.person(), child)) {
            audit.record(guardian.person(), "calendar.closed", "pupil:" + child, Map.of());
        }
    }
}
