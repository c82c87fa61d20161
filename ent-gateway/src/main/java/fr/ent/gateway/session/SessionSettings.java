package fr.ent.gateway.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long people stay signed in.
 *
 * @param families guardians
 * @param staff whoever works for a school or the town, guardian or not
 * @param pupils pupils, who share computers
 */
@Validated
@ConfigurationProperties("ent.sessions")
record SessionSettings(
        @DefaultValue @NotNull @Valid FamilySpan families,

        @DefaultValue @NotNull @Valid StaffSpan staff,

        @DefaultValue @NotNull @Valid PupilSpan pupils) {

    /** The spans of a session. */
    interface SessionSpan {

        Duration idle();

        Duration longest();
    }

    /**
     * A guardian's session.
     *
     * @param idle after which it ends when nothing is asked
     * @param longest after which it ends whatever is done
     */
    record FamilySpan(
            @DefaultValue("4h") @NotNull @DurationMin(minutes = 20) @DurationMax(hours = 12)
            Duration idle,

            @DefaultValue("12h") @NotNull @DurationMin(minutes = 20) @DurationMax(hours = 12)
            Duration longest)
            implements SessionSpan {}

    /**
     * A staff member's session.
     *
     * @param idle after which it ends when nothing is asked
     * @param longest after which it ends whatever is done
     */
    record StaffSpan(
            @DefaultValue("1h") @NotNull @DurationMin(minutes = 20) @DurationMax(hours = 12)
            Duration idle,

            @DefaultValue("10h") @NotNull @DurationMin(minutes = 20) @DurationMax(hours = 12)
            Duration longest)
            implements SessionSpan {}

    /**
     * A pupil's session.
     *
     * @param idle after which it ends when nothing is asked
     * @param longest after which it ends whatever is done
     */
    record PupilSpan(
            @DefaultValue("30m") @NotNull @DurationMin(minutes = 20) @DurationMax(hours = 12)
            Duration idle,

            @DefaultValue("4h") @NotNull @DurationMin(minutes = 20) @DurationMax(hours = 12)
            Duration longest)
            implements SessionSpan {}
}
