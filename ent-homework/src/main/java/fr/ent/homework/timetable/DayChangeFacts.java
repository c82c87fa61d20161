package fr.ent.homework.timetable;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A change of a day of a class. */
record DayChangeFacts(DayChangeId id, @JsonUnwrapped DayChangeContent content) {}
