package fr.ent.canteen;

import java.time.LocalDate;

/** What the town council decided, and when. */
public record CouncilDecision(LocalDate decidedOn, String reference) {}
