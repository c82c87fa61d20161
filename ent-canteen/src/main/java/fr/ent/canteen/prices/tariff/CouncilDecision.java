package fr.ent.canteen.prices.tariff;

import java.time.LocalDate;

/** A decision of the town council, and its date. */
public record CouncilDecision(LocalDate decidedOn, String reference) {}
