package fr.ent.homework.work.drawn;

import fr.ent.core.InvalidInput;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A line of a pen.
 *
 * @param path the places it goes through: how far from the left, how far from the top, one after the other
 */
public record DrawnStroke(
        InkColour colour, @Size(min = 2, max = 1000) List<@Min(0) @Max(PictureDrawing.TALLEST) Integer> path) {

    public DrawnStroke {
        path = List.copyOf(path);
        if (path.size() % 2 != 0) {
            throw new InvalidInput("path", "odd");
        }
    }

    int points() {
        return path.size() / 2;
    }
}
