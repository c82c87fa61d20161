package fr.ent.messaging.writing.text;

import fr.ent.core.Viewer;
import fr.ent.messaging.SharedTextId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The shared texts that a viewer leads. */
@Component
public class LedTexts {

    private final SharedTexts texts;
    private final TextRights rights;
    private final ApplicationEventPublisher events;

    LedTexts(SharedTexts texts, TextRights rights, ApplicationEventPublisher events) {
        this.texts = texts;
        this.rights = rights;
        this.events = events;
    }

    public Optional<SharedTextFacts> find(SharedTextId id, Viewer viewer) {
        return led(texts.find(id), viewer);
    }

    /** Held until the end of the transaction. */
    public Optional<SharedTextFacts> hold(SharedTextId id, Viewer viewer) {
        return led(texts.hold(id), viewer);
    }

    private Optional<SharedTextFacts> led(Optional<SharedTextFacts> text, Viewer viewer) {
        return text.filter(found -> rights.find(found, viewer).equals(Optional.of(TextStanding.LEADS)));
    }

    /** Tells those who have it open that it isn't what it was; as it is now. */
    public SharedTextFacts tellChanged(SharedTextId id) {
        SharedTextFacts text = texts.find(id).orElseThrow();
        events.publishEvent(new TextChanged(text));
        return text;
    }
}
