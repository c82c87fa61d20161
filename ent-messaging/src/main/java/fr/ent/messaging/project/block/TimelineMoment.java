package fr.ent.messaging.project.block;

import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;

/**
 * A moment of a timeline.
 *
 * @param date in the words of those who write it: {@code mars 1944}
 */
public record TimelineMoment(
        @OneLine(max = 40) String date,
        @OneLine(max = 120) String title,
        @PlainText(max = 1_000) String text) {}
