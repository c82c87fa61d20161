package fr.ent.messaging.project.block;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.ent.core.storage.FileId;
import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A block of a project page. Words may be left empty while the page is built. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ProjectBlock.TextBlock.class, name = "TEXT"),
    @JsonSubTypes.Type(value = ProjectBlock.PictureBlock.class, name = "PICTURE"),
    @JsonSubTypes.Type(value = ProjectBlock.SoundBlock.class, name = "SOUND"),
    @JsonSubTypes.Type(value = ProjectBlock.MapBlock.class, name = "MAP"),
    @JsonSubTypes.Type(value = ProjectBlock.TimelineBlock.class, name = "TIMELINE"),
    @JsonSubTypes.Type(value = ProjectBlock.QuizBlock.class, name = "QUIZ")
})
public sealed interface ProjectBlock {

    /** The picture or sound that it shows. */
    default Optional<FileId> file() {
        return Optional.empty();
    }

    /** All its words. */
    Stream<String> words();

    /** Its words as paragraphs for those who see no blocks; none of a picture, which may be taken out. */
    Stream<String> paragraphs();

    /** Words under a heading. */
    record TextBlock(
            @OneLine(max = 120) String title,
            @PlainText(max = 5_000) String text) implements ProjectBlock {

        @Override
        public Stream<String> words() {
            return Stream.of(title, text);
        }

        @Override
        public Stream<String> paragraphs() {
            return words();
        }
    }

    /**
     * A picture, with places on it that say something.
     *
     * @param alt what is seen on it, for those who don't see it
     */
    record PictureBlock(
            FileId fileId,
            @OneLine(max = 300) String alt,
            @OneLine(max = 300) String caption,
            @Size(max = 20) List<@Valid Hotspot> hotspots)
            implements ProjectBlock {

        public PictureBlock {
            hotspots = List.copyOf(hotspots);
        }

        @Override
        public Optional<FileId> file() {
            return Optional.of(fileId);
        }

        @Override
        public Stream<String> words() {
            return Stream.concat(
                    Stream.of(alt, caption), hotspots.stream().flatMap(spot -> Stream.of(spot.name(), spot.text())));
        }

        @Override
        public Stream<String> paragraphs() {
            return Stream.empty();
        }
    }

    /**
     * A sound.
     *
     * @param text what is heard, for those who don't hear it
     */
    record SoundBlock(
            FileId fileId,
            @OneLine(max = 120) String title,
            @PlainText(max = 2_000) String text) implements ProjectBlock {

        @Override
        public Optional<FileId> file() {
            return Optional.of(fileId);
        }

        @Override
        public Stream<String> words() {
            return Stream.of(title, text);
        }

        @Override
        public Stream<String> paragraphs() {
            return Stream.empty();
        }
    }

    /** Places on a map. */
    record MapBlock(
            @OneLine(max = 120) String title,
            @Size(max = 50) List<@Valid MapPlace> places) implements ProjectBlock {

        public MapBlock {
            places = List.copyOf(places);
        }

        @Override
        public Stream<String> words() {
            return Stream.concat(
                    Stream.of(title), places.stream().flatMap(place -> Stream.of(place.name(), place.text())));
        }

        @Override
        public Stream<String> paragraphs() {
            return Stream.concat(
                    Stream.of(title), places.stream().map(place -> join("\u00a0: ", place.name(), place.text())));
        }
    }

    /** Moments one after the other. */
    record TimelineBlock(
            @OneLine(max = 120) String title,
            @Size(max = 50) List<@Valid TimelineMoment> moments) implements ProjectBlock {

        public TimelineBlock {
            moments = List.copyOf(moments);
        }

        @Override
        public Stream<String> words() {
            return Stream.concat(
                    Stream.of(title),
                    moments.stream().flatMap(moment -> Stream.of(moment.date(), moment.title(), moment.text())));
        }

        @Override
        public Stream<String> paragraphs() {
            return Stream.concat(
                    Stream.of(title),
                    moments.stream()
                            .map(moment -> join("\u00a0: ", moment.date(), join(". ", moment.title(), moment.text()))));
        }
    }

    /** Questions that a reader answers for oneself: nobody is told how. */
    record QuizBlock(
            @OneLine(max = 120) String title,
            @Size(max = 20) List<@Valid QuizQuestion> questions) implements ProjectBlock {

        public QuizBlock {
            questions = List.copyOf(questions);
        }

        @Override
        public Stream<String> words() {
            return Stream.concat(
                    Stream.of(title),
                    questions.stream()
                            .flatMap(one ->
                                    Stream.concat(Stream.of(one.question(), one.because()), one.answers().stream())));
        }

        @Override
        public Stream<String> paragraphs() {
            return listShown().isEmpty() ? Stream.of(title) : Stream.of(title, "Un quiz est à faire dans le blog.");
        }

        /** The questions that readers may answer. */
        public List<QuizQuestion> listShown() {
            return questions.stream()
                    .map(QuizQuestion::shown)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private static String join(String between, String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + between + second;
    }
}
