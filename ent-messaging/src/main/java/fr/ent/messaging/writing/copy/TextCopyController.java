package fr.ent.messaging.writing.copy;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.messaging.SharedTextId;
import fr.ent.messaging.writing.text.LedTexts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands shared texts out, and takes the copies back. */
@RestController
class TextCopyController {

    private final LedTexts led;
    private final HandOutText handOutText;
    private final TakeBackCopies takeBackCopies;

    TextCopyController(LedTexts led, HandOutText handOutText, TakeBackCopies takeBackCopies) {
        this.led = led;
        this.handOutText = handOutText;
        this.takeBackCopies = takeBackCopies;
    }

    /** How many pupils got a copy. */
    record HandedOut(int copies) {}

    /** Gives each pupil of the class a copy of a shared text to go on with; who has one already gets none. */
    @PostMapping("/api/messaging/shared-texts/{id}/copies")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @Answers(201)
    @Idempotent
    ResponseEntity<HandedOut> handOut(@PathVariable SharedTextId id, Viewer viewer) {
        int copies = handOutText.handOut(led.hold(id, viewer).orElseThrow(Problem::notFound), viewer);
        return ResponseEntity.status(HttpStatus.CREATED).body(new HandedOut(copies));
    }

    /** Takes back the copies that were handed out last; those in which somebody has written stay. */
    @DeleteMapping("/api/messaging/shared-texts/{id}/copies")
    @AllowedTo({Role.TEACHER, Role.HEAD})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable SharedTextId id, Viewer viewer) {
        if (!takeBackCopies.takeBack(id, viewer)) {
            throw Problem.notFound();
        }
    }
}
