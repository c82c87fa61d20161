package fr.ent.homework.calendar;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.QrCode;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.ical.CalendarFeeds;
import fr.ent.core.territory.SiteAddress;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

/** One's own calendar feeds: of the classes that one teaches, of a class that one leads, of an own child. */
@RestController
@RequestMapping("/api/homework/calendars")
class CalendarFeedController {

    private static final int LINKS = 20;
    private static final Duration PER = Duration.ofMinutes(10);

    private final CalendarFeedRows feeds;
    private final OpenCalendarFeed openCalendarFeed;
    private final Directory directory;
    private final SiteAddress site;
    private final RateLimits limits;

    CalendarFeedController(
            CalendarFeedRows feeds,
            OpenCalendarFeed openCalendarFeed,
            Directory directory,
            SiteAddress site,
            RateLimits limits) {
        this.feeds = feeds;
        this.openCalendarFeed = openCalendarFeed;
        this.directory = directory;
        this.site = site;
        this.limits = limits;
    }

    /**
     * Lists the calendar feeds that the viewer has opened, each with the moment; none of a child that isn't theirs any more.
     * Addresses aren't told again.
     */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    List<CalendarFeedView> list(Viewer viewer) {
        return feeds.list(viewer.person()).stream()
                .map(CalendarFeedView::of)
                .filter(feed -> feed.childId() == null
                        || viewer.findChild(feed.childId()).isPresent())
                .toList();
    }

    /**
     * Opens a calendar feed, or renews it: an older address leads nowhere any more. Only this answer tells the address; 20 in
     * ten minutes.
     */
    @PostMapping
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.CREATED)
    OpenedCalendarFeed open(@RequestBody @Valid CalendarFeedWish wish, Viewer viewer) {
        limits.take("calendar-link", viewer.person().toString(), LINKS, PER);
        String path = CalendarFeeds.path(openCalendarFeed.open(target(wish, viewer), viewer));
        return new OpenedCalendarFeed(path, new QrCode(calendarAt(path)).asDataUri());
    }

    /** Closes a calendar feed of the viewer, also once the class or child is lost. Its address leads nowhere any more. */
    @DeleteMapping("/{id}")
    @AllowedTo({Role.GUARDIAN, Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable UUID id, Viewer viewer) {
        if (!openCalendarFeed.close(id, viewer)) {
            throw Problem.notFound();
        }
    }

    /** The address by which a phone opens its calendar, instead of a page. */
    private String calendarAt(String path) {
        return (site.find() + path).replaceFirst("^https?:", "webcal:");
    }

    private FeedTarget target(CalendarFeedWish wish, Viewer viewer) {
        if (wish.childId() != null) {
            return viewer.findChild(wish.childId())
                    .map(child -> FeedTarget.of(child.id()))
                    .orElseThrow(Problem::notFound);
        }
        if (wish.classId() != null) {
            return directory
                    .findClass(wish.classId())
                    .filter(viewer::leads)
                    .map(found -> FeedTarget.of(found.id()))
                    .orElseThrow(Problem::notFound);
        }
        if (viewer.classes().stream().noneMatch(one -> viewer.teaches(one.id()))) {
            throw Problem.notFound();
        }
        return FeedTarget.ownClasses(viewer.person());
    }

    /**
     * A calendar feed that somebody has opened.
     *
     * @param classId the class, of a feed of one class
     * @param childId the child, of a feed of a child; neither of one's own classes
     */
    record CalendarFeedView(
            UUID id, @Nullable ClassId classId, @Nullable ChildId childId, Instant openedAt) {

        static CalendarFeedView of(CalendarFeed feed) {
            UUID target = feed.target().id();
            return new CalendarFeedView(
                    feed.id(),
                    feed.target().kind() == FeedKind.CLASS ? new ClassId(target) : null,
                    feed.target().kind() == FeedKind.CHILD ? new ChildId(target) : null,
                    feed.openedAt());
        }
    }

    /** The class or the child whose days are wanted, not both; neither for the classes that the viewer teaches. */
    record CalendarFeedWish(
            @Nullable ClassId classId, @Nullable ChildId childId) {

        CalendarFeedWish {
            if (classId != null && childId != null) {
                throw new InvalidInput("childId", "one-only");
            }
        }
    }

    /**
     * A calendar feed just opened.
     *
     * @param path of the calendar, at the address of this site
     * @param square the whole address as a picture in a data URI, for the camera of a phone
     */
    record OpenedCalendarFeed(String path, String square) {}
}
