package fr.ent.homework.timetable;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.homework.SlotId;

/** A slot of a timetable. */
record SlotFacts(SlotId id, @JsonUnwrapped SlotContent content) {}
