package fr.ent.core.statistics;

import fr.ent.core.TerritoryId;
import java.time.LocalDate;
import java.util.UUID;

/** A day, week or month of a territory. */
record CountedSpan(TerritoryId territory, Span span, LocalDate start) {

    static CountedSpan of(String text) {
        String[] parts = text.split(":", -1);
        return new CountedSpan(
                new TerritoryId(UUID.fromString(parts[0])), Span.valueOf(parts[1]), LocalDate.parse(parts[2]));
    }

    boolean isOver(LocalDate today) {
        return !span.end(start).isAfter(today);
    }

    @Override
    public String toString() {
        return territory + ":" + span + ":" + start;
    }
}
