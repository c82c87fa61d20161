package fr.ent.canteen.meals.calendar;

import fr.ent.core.ChildId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.LinkToken;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.ical.CalendarFeeds;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A guardian's links to the calendars of own children. */
@RestController
@RequestMapping("/api/canteen/calendars")
class CalendarLinkController {

    private static final int LINKS = 20;
    private static final Duration PER = Duration.ofMinutes(10);

    private final Feeds feeds;
    private final OpenFeed openFeed;
    private final RateLimits limits;

    CalendarLinkController(Feeds feeds, OpenFeed openFeed, RateLimits limits) {
        this.feeds = feeds;
        this.openFeed = openFeed;
        this.limits = limits;
    }

    /** Lists one's own children, each with the day its calendar link was opened. */
    @GetMapping
    @AllowedTo(Role.GUARDIAN)
    List<CalendarLink> list(Viewer viewer) {
        Map<ChildId, Feed> open =
                feeds.list(viewer.person()).stream().collect(Collectors.toMap(Feed::child, Function.identity()));
        return viewer.children().stream()
                .map(child -> {
                    Feed feed = open.get(child.id());
                    return new CalendarLink(
                            child.id(),
                            child.givenName(),
                            feed == null ? null : feed.openedAt(),
                            feed != null && feed.health());
                })
                .toList();
    }

    /**
     * Opens a calendar link for a child, or renews it: an older link leads nowhere any more. Only this answer tells the
     * address; 20 links in ten minutes.
     */
    @PostMapping
    @AllowedTo(Role.GUARDIAN)
    @ResponseStatus(HttpStatus.CREATED)
    OpenedCalendar open(@RequestBody @Valid CalendarWish wish, Viewer viewer) {
        limits.take("calendar-link", viewer.person().toString(), LINKS, PER);
        requireOwn(wish.childId(), viewer);
        LinkToken token = openFeed.open(
                wish.childId(),
                Boolean.TRUE.equals(wish.health()) ? FeedWords.WITH_HEALTH : FeedWords.WITHOUT_HEALTH,
                viewer);
        return new OpenedCalendar(wish.childId(), CalendarFeeds.path(token));
    }

    /** Closes the calendar link of a child. Without a link nothing changes. */
    @DeleteMapping("/{childId}")
    @AllowedTo(Role.GUARDIAN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable ChildId childId, Viewer viewer) {
        requireOwn(childId, viewer);
        openFeed.close(childId, viewer);
    }

    private static void requireOwn(ChildId child, Viewer viewer) {
        if (!viewer.isGuardianOf(child)) {
            throw Problem.notFound();
        }
    }

    /**
     * A child and its link, if one is open.
     *
     * @param openedAt the moment it was opened; none without a link
     * @param health whether it tells of allergies and diet
     */
    record CalendarLink(
            ChildId childId, String givenName, @Nullable Instant openedAt, boolean health) {}

    /**
     * A link just opened.
     *
     * @param path of the calendar, at the address of this site
     */
    record OpenedCalendar(ChildId childId, String path) {}

    /**
     * The child whose calendar is wanted.
     *
     * @param health whether it tells of allergies and diet, which the company behind the calendar reads too; it doesn't
     *     unless asked
     */
    record CalendarWish(@NotNull ChildId childId, @Nullable Boolean health) {}
}
