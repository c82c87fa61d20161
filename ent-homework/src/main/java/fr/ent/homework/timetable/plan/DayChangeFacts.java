package fr.ent.homework.timetable.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A change of a day of a class. */
public record DayChangeFacts(DayChangeId id, @JsonUnwrapped DayChangeContent content) {}
