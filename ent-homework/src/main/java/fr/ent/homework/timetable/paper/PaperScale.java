package fr.ent.homework.timetable.paper;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;

/** How far down the sheet an hour is, and how far across it a day. */
record PaperScale(LocalTime first, LocalTime last) {

    private static final double HEAD = 7.5;
    private static final double HEIGHT = 157;
    private static final double COLUMN = 54.5;

    /** A slot alone, with its border and what is left free in it. */
    private static final double SLOT = 51.6;

    private static final double EDGES = 3.6;

    /** Between two slots that follow each other. */
    private static final double GAP = 0.6;

    String top(LocalTime hour) {
        return millimetres(HEAD + heightOf(first, hour));
    }

    /** Without the space above the first line, which comes on top of it. */
    String height(LocalTime from, LocalTime to) {
        return millimetres(Math.max(1, heightOf(from, to) - GAP - 0.4));
    }

    String columnOf(DayOfWeek day) {
        return millimetres((day.getValue() - 1) * COLUMN);
    }

    /** Where a slot lies that has others beside it. */
    String across(int lane, int lanes) {
        double width = SLOT / lanes;
        return "left:" + millimetres(lane * width) + ";width:" + millimetres(width - EDGES);
    }

    /** Whether there is room for so many lines. */
    boolean holds(int lines, LocalTime from, LocalTime to) {
        return heightOf(from, to) >= lines * 3.9 + 1;
    }

    private double heightOf(LocalTime from, LocalTime to) {
        double minutes = Math.max(1, Duration.between(first, last).toMinutes());
        return HEIGHT * Duration.between(from, to).toMinutes() / minutes;
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.1fmm", length);
    }
}
