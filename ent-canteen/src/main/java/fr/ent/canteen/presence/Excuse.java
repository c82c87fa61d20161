package fr.ent.canteen.presence;

import fr.ent.core.PersonId;
import java.time.Instant;

/** Why an absence is accepted, who said so and when. */
public record Excuse(String reason, PersonId by, Instant at) {}
