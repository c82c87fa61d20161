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

/**
 * Begins shared texts, and changes how they are called and who writes them. Their teachers do; pupils begin them where their class
 * lets them, and write what they begin.
 */
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

    /** Nothing where the class isn't one in which the viewer may. Whoever may read it is told at once. */
    @Transactional
    public Optional<SharedTextFacts> begin(ClassId schoolClass, TextPlan wanted, Viewer viewer) {
        Optional<ClassView> begun = rights.findBegun(schoolClass, viewer);
        return begun.flatMap(found -> {
            TextPlan plan = viewer.attends(found.id()) ? wanted.with(viewer.person()) : wanted;
            check(found.id(), plan, Set.of());
            SharedTextId id = new SharedTextId(NewId.next());
            texts.add(id, found, plan, viewer, clock.instant());
            Optional<SharedTextFacts> text = texts.find(id);
            text.ifPresent(one -> events.publishEvent(new TextChanged(one)));
            return text;
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
