package fr.ent.canteen.prices.tariff;

import java.time.LocalDate;

/** What the town council decided, and when. */
public record CouncilDecision(LocalDate decidedOn, String reference) {}
