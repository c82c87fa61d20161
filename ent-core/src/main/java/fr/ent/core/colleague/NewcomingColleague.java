package fr.ent.core.colleague;

import fr.ent.core.colleague.WriteColleague.Confirmation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Somebody whom the directory doesn't know yet, and what the head says of namesakes. */
public record NewcomingColleague(
        @NotNull @Valid ColleagueContent colleague, @NotNull Confirmation confirmed) {}
