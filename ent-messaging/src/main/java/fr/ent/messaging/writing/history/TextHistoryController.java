package fr.ent.messaging.writing.history;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.messaging.SharedTextId;
import fr.ent.messaging.writing.part.TextPart;
import fr.ent.messaging.writing.part.TextParts;
import fr.ent.messaging.writing.text.LedTexts;
import fr.ent.messaging.writing.text.SharedTextFacts;
import fr.ent.messaging.writing.text.SharedTextView;
import fr.ent.messaging.writing.text.TextStanding;
import fr.ent.messaging.writing.text.TextViews;
import fr.ent.messaging.writing.yjs.TextUpdate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows teachers what shared texts were, and the way back. */
@RestController
@RequestMapping("/api/messaging/shared-texts/{id}/history")
class TextHistoryController {

    private final LedTexts led;
    private final ReadHistory readHistory;
    private final TextParts parts;
    private final GoBack goBack;
    private final TextViews views;

    TextHistoryController(LedTexts led, ReadHistory readHistory, TextParts parts, GoBack goBack, TextViews views) {
        this.led = led;
        this.readHistory = readHistory;
        this.parts = parts;
        this.goBack = goBack;
        this.views = views;
    }

    /**
     * A version of a shared text.
     *
     * @param content an update of Yjs in Base64
     */
    record TextVersion(String content) {}

    /** A moment of a shared text's history. */
    record ChosenMoment(@Min(0) @Max(1_000_000) int era, Instant moment) {}

    /** Tells when a shared text was written, by whom, and whose each of its letters is. */
    @GetMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    TextHistory read(@PathVariable SharedTextId id, Viewer viewer) {
        return readHistory.read(
                led.find(id, viewer).orElseThrow(Problem::notFound).id());
    }

    /** Gives a shared text as it was at a moment of an era. */
    @GetMapping("/words")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    TextVersion words(
            @PathVariable SharedTextId id,
            @RequestParam @Min(0) @Max(1_000_000) int era,
            @RequestParam Instant moment,
            Viewer viewer) {
        SharedTextFacts text = led.find(id, viewer).orElseThrow(Problem::notFound);
        List<TextPart> then = parts.listBy(text.id(), era, moment);
        byte[] bytes =
                TextUpdate.join(then.stream().map(TextPart::update).toList()).bytes();
        return new TextVersion(Base64.getEncoder().encodeToString(bytes));
    }

    /** Goes back to what a shared text was at a moment. Nothing of what came after is lost: it stays in the history. */
    @PostMapping
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Answers(200)
    @Idempotent
    ResponseEntity<SharedTextView> goBack(
            @PathVariable SharedTextId id, @RequestBody @Valid ChosenMoment then, Viewer viewer) {
        SharedTextFacts text = led.hold(id, viewer).orElseThrow(Problem::notFound);
        if (!goBack.go(text, then.era(), then.moment(), viewer)) {
            throw Problem.notFound();
        }
        return ResponseEntity.ok(views.view(led.tellChanged(id), TextStanding.LEADS));
    }
}
