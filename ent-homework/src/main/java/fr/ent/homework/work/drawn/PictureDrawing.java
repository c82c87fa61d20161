package fr.ent.homework.work.drawn;

import fr.ent.core.InvalidInput;
import fr.ent.core.storage.FileId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The marks over one picture: the same in requests, in the table and in answers. Places are told in thousandths of the picture's
 * width, both ways, so that they hold however large it is shown.
 *
 * @param fileId the picture
 * @param height how tall the picture is where it is 1000 wide
 * @param remarks numbered from 1, in their order
 */
public record PictureDrawing(
        FileId fileId,

        @Min(PictureDrawing.FLATTEST) @Max(PictureDrawing.TALLEST)
        int height,

        @Size(max = 100) List<@Valid DrawnStroke> strokes,
        @Size(max = 50) List<@Valid DrawnStamp> stamps,
        @Size(max = 20) List<@Valid DrawnRemark> remarks) {

    static final int WIDTH = 1000;
    static final int FLATTEST = 50;
    static final int TALLEST = 5000;
    static final int MOST_POINTS = 2000;

    /** Refuses what lies beside the picture, and more than anybody draws on one. */
    public PictureDrawing {
        strokes = List.copyOf(strokes);
        stamps = List.copyOf(stamps);
        remarks = List.copyOf(remarks);
        if (strokes.isEmpty() && stamps.isEmpty() && remarks.isEmpty()) {
            throw new InvalidInput("strokes", "required");
        }
        if (strokes.stream().mapToInt(DrawnStroke::points).sum() > MOST_POINTS) {
            throw new InvalidInput("strokes", "too-many-points");
        }
        refuse("strokes", strokes.stream().anyMatch(stroke -> liesBeside(stroke.path(), height)));
        refuse("stamps", stamps.stream().anyMatch(stamp -> stamp.y() > height));
        refuse("remarks", remarks.stream().anyMatch(remark -> remark.y() > height));
    }

    private static void refuse(String field, boolean isBeside) {
        if (isBeside) {
            throw new InvalidInput(field, "beside-the-picture");
        }
    }

    private static boolean liesBeside(List<Integer> path, int height) {
        return IntStream.range(0, path.size()).anyMatch(at -> path.get(at) > (at % 2 == 0 ? WIDTH : height));
    }
}
