package fr.ent.homework.work.drawn;

import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/** A remark about a place, where its number stands. */
public record DrawnRemark(
        @NotBlank @OneLine(max = 200) String text,
        @Min(0) @Max(PictureDrawing.WIDTH) int x,
        @Min(0) @Max(PictureDrawing.TALLEST) int y) {

    public DrawnRemark {
        text = text.strip();
    }
}
