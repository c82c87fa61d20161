package fr.ent.core.onboarding.batch;

import fr.ent.core.leaving.LeavingEnds;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Pupils whom an import found missing, as it stands now.
 *
 * @param pupils how many are about to leave; of a preview, how many would be
 * @param on their first day away, of a preview if it were applied today; none when nobody is about to leave
 * @param ends what ends then
 * @param gone how many have left
 */
record LeavingSummary(int pupils, @Nullable LocalDate on, LeavingEnds ends, int gone) {}
