package fr.ent.homework.work.drawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ent.core.InvalidField;
import fr.ent.core.InvalidInput;
import fr.ent.core.storage.FileId;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PictureDrawingTests {

    @Test
    void holdsSomething() {
        assertThat(refusal(List.of(), List.of(), List.of())).isEqualTo(new InvalidField("strokes", "required"));
    }

    @Test
    void placesComeInPairs() {
        assertThat(catchThrowableOfType(InvalidInput.class, () -> new DrawnStroke(InkColour.RED, List.of(1, 2, 3)))
                        .fields())
                .containsExactly(new InvalidField("path", "odd"));
    }

    @Test
    void nothingLiesBesideThePicture() {
        assertThat(refusal(List.of(stroke(1001, 0)), List.of(), List.of()))
                .isEqualTo(new InvalidField("strokes", "beside-the-picture"));
        assertThat(refusal(List.of(stroke(0, 751)), List.of(), List.of()))
                .isEqualTo(new InvalidField("strokes", "beside-the-picture"));
        assertThat(refusal(List.of(), List.of(new DrawnStamp(MarkStamp.STAR, 0, 751)), List.of()))
                .isEqualTo(new InvalidField("stamps", "beside-the-picture"));
        assertThat(refusal(List.of(), List.of(), List.of(new DrawnRemark("Ici", 0, 751))))
                .isEqualTo(new InvalidField("remarks", "beside-the-picture"));
    }

    @Test
    void holdsItsOwnEdges() {
        PictureDrawing drawing = new PictureDrawing(
                FileId.next(), 750, List.of(stroke(1000, 750)), List.of(), List.of(new DrawnRemark(" Ici ", 1000, 0)));

        assertThat(drawing.remarks()).containsExactly(new DrawnRemark("Ici", 1000, 0));
    }

    @Test
    void hasSoManyPointsAtMost() {
        List<DrawnStroke> full = Collections.nCopies(4, new DrawnStroke(InkColour.BLUE, path(500)));

        assertThat(new PictureDrawing(FileId.next(), 750, full, List.of(), List.of()).strokes())
                .hasSize(4);
        assertThat(refusal(Stream.concat(full.stream(), Stream.of(stroke(1, 1))).toList(), List.of(), List.of()))
                .isEqualTo(new InvalidField("strokes", "too-many-points"));
    }

    private static DrawnStroke stroke(int x, int y) {
        return new DrawnStroke(InkColour.RED, List.of(10, 10, x, y));
    }

    private static List<Integer> path(int points) {
        return IntStream.range(0, 2 * points).boxed().toList().stream()
                .map(number -> number % 750)
                .toList();
    }

    private static InvalidField refusal(List<DrawnStroke> strokes, List<DrawnStamp> stamps, List<DrawnRemark> remarks) {
        return catchThrowableOfType(
                        InvalidInput.class, () -> new PictureDrawing(FileId.next(), 750, strokes, stamps, remarks))
                .fields()
                .getFirst();
    }
}
