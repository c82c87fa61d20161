package fr.ent.canteen.prices.quotient.batch;

import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import java.time.LocalDate;

/** That CAF and MSA may be asked about an adult of a household, since a day. */
record QuotientConsent(HouseholdId householdId, PersonId personId, LocalDate givenOn) {}
