package fr.ent.homework.progress.report;

import fr.ent.core.PersonId;
import fr.ent.core.signin.SignInWay;
import java.time.Instant;

/**
 * A guardian's signature under an edition.
 *
 * @param way how the guardian had signed in
 */
record ReportSignature(PersonId guardian, SignInWay way, boolean secondFactor, Instant at) {}
