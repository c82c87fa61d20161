package fr.ent.core.onboarding.batch;

import fr.ent.core.ChildId;
import fr.ent.core.leaving.EndedByLeaving.LostReason;
import java.time.LocalDate;

/**
 * A day that a pupil who came back doesn't have again.
 *
 * @param subject the pupil's name
 * @param activity what the day was for, in the town's words
 */
record LostDayView(ChildId childId, String subject, LocalDate date, String activity, LostReason reason) {}
