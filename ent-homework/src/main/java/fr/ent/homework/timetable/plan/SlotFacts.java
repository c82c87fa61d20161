package fr.ent.homework.timetable.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.homework.SlotId;

/** A slot of a timetable. */
public record SlotFacts(SlotId id, @JsonUnwrapped SlotContent content) {}
