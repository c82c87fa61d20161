package fr.ent.messaging.writing.copy;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.messaging.SharedTextId;
import fr.ent.messaging.writing.text.LedTexts;
import fr.ent.messaging.writing.text.SharedTextFacts;
import fr.ent.messaging.writing.text.SharedTexts;
import fr.ent.messaging.writing.text.TextChanged;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back the copies of a shared text that were handed out last. A pupil who has begun keeps the own one. */
@Component
class TakeBackCopies {

    private final LedTexts led;
    private final SharedTexts texts;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    TakeBackCopies(LedTexts led, SharedTexts texts, ApplicationEventPublisher events, Audit audit) {
        this.led = led;
        this.texts = texts;
        this.events = events;
        this.audit = audit;
    }

    /** Whether the text is the viewer's to lead. */
    @Transactional
    public boolean takeBack(SharedTextId id, Viewer viewer) {
        return led.hold(id, viewer).map(text -> takeBack(text, viewer)).isPresent();
    }

    private SharedTextFacts takeBack(SharedTextFacts text, Viewer by) {
        List<SharedTextFacts> copies = texts.holdUntouchedCopies(text.id());
        if (!copies.isEmpty()) {
            copies.forEach(copy -> events.publishEvent(new TextChanged(copy)));
            texts.delete(copies);
            audit.record(
                    by.person(),
                    "shared-text.copies-taken-back",
                    "class:" + text.classId(),
                    Map.of("title", text.title(), "copies", String.valueOf(copies.size())));
        }
        return text;
    }
}
