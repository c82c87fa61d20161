package fr.ent.messaging.project.block;

import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * A place on a picture.
 *
 * @param x from its left side, in thousandths of its width
 * @param y from its upper side, in thousandths of its height
 */
public record Hotspot(
        @Min(0) @Max(1_000) int x,
        @Min(0) @Max(1_000) int y,
        @OneLine(max = 60) String name,
        @PlainText(max = 600) String text) {}
