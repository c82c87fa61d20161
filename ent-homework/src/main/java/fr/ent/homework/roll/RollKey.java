package fr.ent.homework.roll;

import fr.ent.core.ClassId;
import fr.ent.core.school.hours.DayHalf;
import java.time.LocalDate;

/** Names the roll of a class for a half-day. */
public record RollKey(ClassId classId, LocalDate date, DayHalf half) {}
