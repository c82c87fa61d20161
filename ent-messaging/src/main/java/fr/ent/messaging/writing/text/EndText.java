package fr.ent.messaging.writing.text;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.messaging.SharedTextId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a shared text, so that it can only be read, opens it again, or deletes it with all that it was. Its teachers do. */
@Component
class EndText {

    private final SharedTexts texts;
    private final TextRights rights;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    EndText(SharedTexts texts, TextRights rights, ApplicationEventPublisher events, Audit audit, Clock clock) {
        this.texts = texts;
        this.rights = rights;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nothing where it isn't the viewer's to lead. */
    @Transactional
    public Optional<SharedTextFacts> close(SharedTextId id, Viewer viewer) {
        return step(id, viewer, "shared-text.closed", text -> texts.close(text.id(), clock.instant()));
    }

    @Transactional
    public Optional<SharedTextFacts> reopen(SharedTextId id, Viewer viewer) {
        return step(id, viewer, "shared-text.reopened", text -> texts.reopen(text.id()));
    }

    private Optional<SharedTextFacts> step(
            SharedTextId id, Viewer viewer, String act, Predicate<SharedTextFacts> taken) {
        return findLed(id, viewer).flatMap(text -> {
            if (!taken.test(text)) {
                return Optional.of(text);
            }
            audit.record(viewer.person(), act, target(text), Map.of("title", text.title()));
            events.publishEvent(new TextChanged(text));
            return texts.find(id);
        });
    }

    /** Whether it was there. */
    @Transactional
    public boolean delete(SharedTextId id, Viewer viewer) {
        Optional<SharedTextFacts> led = findLed(id, viewer);
        led.ifPresent(text -> {
            events.publishEvent(new TextChanged(text));
            texts.delete(List.of(text));
            audit.record(viewer.person(), "shared-text.deleted", target(text), Map.of("title", text.title()));
        });
        return led.isPresent();
    }

    private Optional<SharedTextFacts> findLed(SharedTextId id, Viewer viewer) {
        return texts.hold(id).filter(text -> rights.find(text, viewer).equals(Optional.of(TextStanding.LEADS)));
    }

    private static String target(SharedTextFacts text) {
        return "class:" + text.classId();
    }
}
