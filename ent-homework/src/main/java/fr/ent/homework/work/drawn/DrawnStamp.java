package fr.ent.homework.work.drawn;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** A small stamp, with its middle on a place. */
public record DrawnStamp(
        MarkStamp stamp,
        @Min(0) @Max(PictureDrawing.WIDTH) int x,
        @Min(0) @Max(PictureDrawing.TALLEST) int y) {}
