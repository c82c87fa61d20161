package fr.ent.messaging.writing.live;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.text.OneLine;
import fr.ent.messaging.SharedTextId;
import fr.ent.messaging.writing.text.SharedTextFacts;
import fr.ent.messaging.writing.text.SharedTexts;
import fr.ent.messaging.writing.text.TextRights;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows where people are in a shared text. */
@RestController
class CursorController {

    private static final int PER_SECOND = 10;

    private final SharedTexts texts;
    private final TextRights rights;
    private final TellText tell;
    private final RateLimits limits;

    CursorController(SharedTexts texts, TextRights rights, TellText tell, RateLimits limits) {
        this.texts = texts;
        this.rights = rights;
        this.tell = tell;
        this.limits = limits;
    }

    /**
     * Where somebody is in a text.
     *
     * @param browser which of the person's it is, by a number that it chose; not the pen with which it writes
     * @param cursor as the browsers say it among themselves; none when the text is left
     */
    record TextCursor(
            @Min(0) @Max(4_294_967_295L) long browser,
            @Nullable @OneLine(max = 400) String cursor) {}

    /** Tells the others where the viewer is in a shared text; ten times a second. It is kept nowhere. */
    @PutMapping("/api/messaging/shared-texts/{id}/cursor")
    @AllowedTo({Role.PUPIL, Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void show(@PathVariable SharedTextId id, @RequestBody @Valid TextCursor where, Viewer viewer) {
        limits.take("text-cursor", viewer.person().toString(), PER_SECOND, Duration.ofSeconds(1));
        SharedTextFacts text = texts.find(id)
                .filter(found -> rights.find(found, viewer).isPresent())
                .orElseThrow(Problem::notFound);
        tell.tellCursor(text, viewer.person(), where.browser(), where.cursor());
    }
}
