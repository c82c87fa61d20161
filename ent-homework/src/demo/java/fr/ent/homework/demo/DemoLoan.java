package fr.ent.homework.demo;

import fr.ent.core.demo.Pupil;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A book lent to a pupil, and brought back if {@code returned} says when. */
record DemoLoan(
        UUID id,
        DemoBook book,
        DemoBook.DemoCopy copy,
        Pupil pupil,
        LocalDate lent,
        LocalDate due,
        @Nullable LocalDate returned) {}
