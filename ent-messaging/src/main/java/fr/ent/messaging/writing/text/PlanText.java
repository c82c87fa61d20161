package fr.ent.messaging.writing.text;

import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.messaging.SharedTextId;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins shared texts, and changes how they are called and who writes them. Their teachers do. */
@Component
class PlanText {

    private final SharedTexts texts;
    private final TextRights rights;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanText(SharedTexts texts, TextRights rights, Directory directory, ApplicationEventPublisher events, Clock clock) {
        this.texts = texts;
        this.rights = rights;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** Nothing where the class isn't the viewer's to lead. */
    @Transactional
    public Optional<SharedTextFacts> begin(ClassId schoolClass, TextPlan plan, Viewer viewer) {
        Optional<ClassView> led = rights.findLed(schoolClass, viewer);
        return led.flatMap(found -> {
            check(found.id(), plan, Set.of());
            SharedTextId id = new SharedTextId(NewId.next());
            texts.add(id, found, plan, viewer, clock.instant());
            return texts.find(id);
        });
    }

    @Transactional
    public Optional<SharedTextFacts> change(SharedTextId id, TextPlan plan, Viewer viewer) {
        return texts.hold(id)
                .filter(text -> rights.find(text, viewer).equals(Optional.of(TextStanding.LEADS)))
                .flatMap(before -> {
                    check(before.classId(), plan, before.writers());
                    texts.change(id, plan);
                    Optional<SharedTextFacts> after = texts.find(id);
                    after.ifPresent(text -> events.publishEvent(new TextChanged(text)));
                    return after;
                });
    }

    /** Pupils who have left the class since stay named. */
    private void check(ClassId schoolClass, TextPlan plan, Set<PersonId> known) {
        if (plan.isForEverybody()) {
            return;
        }
        Set<PersonId> pupils = directory.listPupils(schoolClass).stream()
                .map(ChildView::id)
                .map(child -> child.asPerson())
                .collect(Collectors.toSet());
        if (plan.writerIds().stream().anyMatch(writer -> !pupils.contains(writer) && !known.contains(writer))) {
            throw new InvalidInput("writerIds", "unknown");
        }
    }
}
