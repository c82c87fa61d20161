package fr.ent.homework.work;

import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.ScannedView;
import fr.ent.homework.work.HandInFacts.FeedbackFacts;
import fr.ent.homework.work.HandInView.FeedbackBy;
import fr.ent.homework.work.HandInView.FeedbackView;
import fr.ent.homework.work.drawn.PictureDrawing;
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
        return borrow(List.of(handIn)).view(handIn);
    }

    /** Views of these tries by what they have in common, in their order. */
    public <K> Map<K, List<HandInView>> group(Collection<HandInFacts> handIns, Function<HandInFacts, K> by) {
        Borrowed borrowed = borrow(handIns);
        return handIns.stream()
                .collect(Collectors.groupingBy(by, Collectors.mapping(borrowed::view, Collectors.toList())));
    }

    private Borrowed borrow(Collection<HandInFacts> handIns) {
        List<FeedbackFacts> given = handIns.stream()
                .flatMap(one -> Stream.ofNullable(one.feedback()))
                .toList();
        List<FileId> attached = Stream.concat(
                        handIns.stream().flatMap(one -> one.work().content().files().stream()),
                        given.stream()
                                .flatMap(one -> Stream.ofNullable(one.content().fileId())))
                .distinct()
                .toList();
        return new Borrowed(
                directory.names(
                        given.stream().map(FeedbackFacts::author).distinct().toList()),
                files.listScanned(attached).stream()
                        .collect(Collectors.toMap(one -> one.file().id(), Function.identity())));
    }

    /** Names and files that core lends to tries. */
    private record Borrowed(Map<PersonId, PersonName> names, Map<FileId, ScannedView> files) {

        HandInView view(HandInFacts handIn) {
            HandInContent content = handIn.work().content();
            return new HandInView(
                    handIn.id(),
                    content.text(),
                    content.files().stream()
                            .map(files::get)
                            .filter(Objects::nonNull)
                            .map(ScannedView::file)
                            .toList(),
                    handIn.work().handedInAt(),
                    view(handIn.feedback()));
        }

        private @Nullable FeedbackView view(@Nullable FeedbackFacts given) {
            if (given == null) {
                return null;
            }
            FeedbackContent content = given.content();
            return new FeedbackView(
                    content.text(),
                    content.stamp(),
                    find(content.fileId()),
                    content.drawn().stream().filter(this::isOpen).toList(),
                    content.askAgain(),
                    new FeedbackBy(names.get(given.author()), given.givenAt()));
        }

        private @Nullable FileView find(@Nullable FileId sound) {
            ScannedView found = sound == null ? null : files.get(sound);
            return found == null ? null : found.file();
        }

        /** A drawing over a picture that nobody may open isn't shown either. */
        private boolean isOpen(PictureDrawing drawing) {
            ScannedView picture = files.get(drawing.fileId());
            return picture != null && picture.withheld() == null;
        }
    }
}
