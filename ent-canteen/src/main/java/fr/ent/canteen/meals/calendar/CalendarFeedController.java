package fr.ent.canteen.meals.calendar;

import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.Answers;
import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.LinkToken;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The calendar behind a link, for programs that know nothing of accounts. */
@RestController
class CalendarFeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int READS = 60;
    private static final int GUESSES = 30;
    private static final Duration PER = Duration.ofMinutes(10);

    private final ReadCalendar readCalendar;
    private final Territories territories;
    private final RateLimits limits;

    CalendarFeedController(ReadCalendar readCalendar, Territories territories, RateLimits limits) {
        this.readCalendar = readCalendar;
        this.territories = territories;
        this.limits = limits;
    }

    static String path(LinkToken token) {
        return "/api/public/calendars/" + token.value() + ".ics";
    }

    /**
     * Reads the calendar behind a secret link, as iCalendar (RFC 5545). For calendar programs: no account is asked for,
     * 60 reads in ten minutes. Answers 304 if the calendar hasn't changed.
     *
     * @param token the secret of the link
     */
    @GetMapping("/api/public/calendars/{token}.ics")
    @AllowedToPublic
    @Answers(
            value = {200, 304},
            as = "text/calendar")
    ResponseEntity<String> read(@PathVariable String token, HttpServletRequest request) {
        Optional<LinkToken> wanted = LinkToken.of(token);
        wanted.ifPresent(known -> limits.take("calendar-feed", known.hash(), READS, PER));
        Optional<ChildCalendar> found = TerritoryScope.call(
                territories.at(request.getServerName()).id(), () -> wanted.flatMap(readCalendar::find));
        if (found.isEmpty()) {
            limits.take("calendar-guess", ClientAddress.of(request).value(), GUESSES, PER);
            throw Problem.notFound();
        }
        String body = ICalendar.of(found.get());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(body.getBytes(StandardCharsets.UTF_8)))
                .body(body);
    }
}
