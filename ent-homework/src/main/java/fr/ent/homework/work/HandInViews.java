package fr.ent.homework.work;

import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.homework.work.HandInFacts.FeedbackFacts;
import fr.ent.homework.work.HandInView.FeedbackBy;
import fr.ent.homework.work.HandInView.FeedbackView;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds teachers' names and files to tries: two statements, whatever the number of tries. */
@Component
public class HandInViews {

    private final Directory directory;
    private final Files files;

    HandInViews(Directory directory, Files files) {
        this.directory = directory;
        this.files = files;
    }

    HandInView view(HandInFacts handIn) {
        return map(List.of(handIn)).get(handIn.id());
    }

    /** The views of these tries. */
    public Map<HandInId, HandInView> map(Collection<HandInFacts> handIns) {
        List<FeedbackFacts> feedback = handIns.stream()
                .map(HandInFacts::feedback)
                .filter(Objects::nonNull)
                .toList();
        Map<PersonId, PersonName> names = directory.names(
                feedback.stream().map(FeedbackFacts::author).distinct().toList());
        List<FileId> attached = Stream.concat(
                        handIns.stream().flatMap(one -> one.work().content().files().stream()),
                        feedback.stream().map(one -> one.content().fileId()).filter(Objects::nonNull))
                .distinct()
                .toList();
        Map<FileId, FileView> known =
                files.list(attached).stream().collect(Collectors.toMap(FileView::id, Function.identity()));
        return handIns.stream().collect(Collectors.toMap(HandInFacts::id, one -> view(one, names, known)));
    }

    private static HandInView view(
            HandInFacts handIn, Map<PersonId, PersonName> names, Map<FileId, FileView> attached) {
        HandInContent content = handIn.work().content();
        return new HandInView(
                handIn.id(),
                content.text(),
                content.files().stream()
                        .map(attached::get)
                        .filter(Objects::nonNull)
                        .toList(),
                handIn.work().handedInAt(),
                view(handIn.feedback(), names, attached));
    }

    private static @Nullable FeedbackView view(
            @Nullable FeedbackFacts given, Map<PersonId, PersonName> names, Map<FileId, FileView> attached) {
        if (given == null) {
            return null;
        }
        FeedbackContent content = given.content();
        return new FeedbackView(
                content.text(),
                content.stamp(),
                content.fileId() == null ? null : attached.get(content.fileId()),
                content.askAgain(),
                new FeedbackBy(names.get(given.author()), given.givenAt()));
    }
}
