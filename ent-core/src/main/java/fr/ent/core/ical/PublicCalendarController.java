package fr.ent.core.ical;

import fr.ent.core.TerritoryId;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Answers;
import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.LinkToken;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.ModuleSwitches;
import fr.ent.core.territory.ProductModule;
import fr.ent.core.territory.Territories;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The calendar behind a link, for programs that know nothing of accounts. */
@RestController
class PublicCalendarController {

    static final String CALENDARS = "/api/public/calendars/";

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int READS = 60;
    private static final int GUESSES = 30;
    private static final Duration PER = Duration.ofMinutes(10);

    private final ObjectProvider<CalendarFeeds> feeds;
    private final ModuleSwitches switches;
    private final Territories territories;
    private final RateLimits limits;

    PublicCalendarController(
            ObjectProvider<CalendarFeeds> feeds, ModuleSwitches switches, Territories territories, RateLimits limits) {
        this.feeds = feeds;
        this.switches = switches;
        this.territories = territories;
        this.limits = limits;
    }

    /**
     * Reads the calendar behind a secret link, as iCalendar (RFC 5545). For calendar programs: no account is asked for,
     * 60 reads in ten minutes. Answers 304 if the calendar hasn't changed.
     *
     * @param token the secret of the link
     */
    @GetMapping(CALENDARS + "{token}.ics")
    @AllowedToPublic
    @Answers(
            value = {200, 304},
            as = "text/calendar")
    ResponseEntity<String> read(@PathVariable String token, HttpServletRequest request) {
        Optional<LinkToken> wanted = LinkToken.of(token);
        wanted.ifPresent(known -> limits.take("calendar-feed", known.hash(), READS, PER));
        Optional<PublishedCalendar> found =
                TerritoryScope.call(territories.at(request.getServerName()).id(), () -> wanted.flatMap(this::find));
        if (found.isEmpty()) {
            limits.take("calendar-guess", ClientAddress.of(request).value(), GUESSES, PER);
            throw Problem.notFound();
        }
        String body = found.get().text();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(body.getBytes(StandardCharsets.UTF_8)))
                .body(body);
    }

    private Optional<PublishedCalendar> find(LinkToken token) {
        TerritoryId territory = TerritoryScope.require();
        return feeds.stream()
                .filter(one -> ProductModule.of(one.getClass()).stream()
                        .noneMatch(module -> switches.isOff(territory, module)))
                .flatMap(one -> one.find(token).stream())
                .findFirst();
    }
}
