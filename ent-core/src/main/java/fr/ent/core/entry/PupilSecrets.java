package fr.ent.core.entry;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.persistence.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The three pictures that each child alone knows. Five wrong tries in a row close its entry for ten minutes, five more for twice as
 * long, and so on; tries come one after the other, however many are sent at once.
 */
@Component
public class PupilSecrets {

    private static final int MOST_MISSES = 5;
    private static final Duration LOCKED = Duration.ofMinutes(10);
    private static final int MOST_DOUBLINGS = 5;

    /** Wrong tries, five of each child at most, of children who haven't come in since: no class errs so often. */
    private static final int MOST_MISSES_OF_CLASS = 25;

    private static final Duration CHOOSING = Duration.ofMinutes(15);

    private final Sql sql;
    private final SecretHashes hashes;

    PupilSecrets(Sql sql, SecretHashes hashes) {
        this.sql = sql;
        this.hashes = hashes;
    }

    /** How a try ended. */
    public enum SecretTry {
        RIGHT,
        WRONG,
        /** It was wrong, and the last one for a while. */
        LAST,
        LOCKED,
        /** There is nothing to compare with. */
        NONE
    }

    /** Whether a child has three pictures that can be compared with. */
    public boolean isSet(PupilEntry entry) {
        return entry.secret() != null && hashes.isReadable(entry.secret());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public SecretTry guess(ChildId child, List<SecretPicture> pictures, Instant now) {
        return sql.of("""
                        select secret, misses, locked_until from core.pupil_entry where child_id = :child for update""")
                .with("child", child)
                .find(row -> new KeptSecret(
                        Optional.ofNullable(row.textOrNull("secret")).filter(hashes::isReadable),
                        row.whole("misses"),
                        Optional.ofNullable(row.instantOrNull("locked_until"))))
                .map(kept -> compare(child, pictures, kept, now))
                .orElse(SecretTry.NONE);
    }

    private SecretTry compare(ChildId child, List<SecretPicture> pictures, KeptSecret kept, Instant now) {
        if (kept.lockedUntil().filter(end -> end.isAfter(now)).isPresent()) {
            return SecretTry.LOCKED;
        }
        if (kept.hash().isEmpty()) {
            return SecretTry.NONE;
        }
        if (hashes.matches(kept.hash().get(), child, pictures)) {
            unlock(child);
            return SecretTry.RIGHT;
        }
        int misses = kept.misses() + 1;
        boolean last = misses % MOST_MISSES == 0;
        sql.of("""
                        update core.pupil_entry set misses = :misses, locked_until = cast(:until as timestamptz)
                        where child_id = :child""")
                .with("misses", misses)
                .with("until", last ? now.plus(locked(misses / MOST_MISSES)) : null)
                .with("child", child)
                .run();
        return last ? SecretTry.LAST : SecretTry.WRONG;
    }

    private static Duration locked(int times) {
        return LOCKED.multipliedBy(1L << Math.min(times - 1, MOST_DOUBLINGS));
    }

    /** Whether so much is wrong in a class that somebody tries its children one after the other. */
    public boolean isBesieged(ClassId schoolClass) {
        return sql.of("select sum(least(misses, :each)) as misses from core.pupil_entry where class_id = :class")
                .with("each", MOST_MISSES)
                .with("class", schoolClass)
                .find(row -> row.has("misses") && row.whole("misses") >= MOST_MISSES_OF_CLASS)
                .orElse(false);
    }

    /** Lets all children of a class try again. */
    public void unlock(ClassId schoolClass) {
        sql.of("update core.pupil_entry set misses = 0, locked_until = null where class_id = :class and misses > 0")
                .with("class", schoolClass)
                .run();
    }

    /** Opens a child's entry again. */
    public void unlock(ChildId child) {
        sql.of("update core.pupil_entry set misses = 0, locked_until = null where child_id = :child")
                .with("child", child)
                .run();
    }

    /** Keeps the three pictures that a child has chosen; whether it may choose still. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean choose(ChildId child, List<SecretPicture> pictures, Instant now) {
        return sql.of("""
                        update core.pupil_entry
                        set secret = :secret, misses = 0, locked_until = null, choose_until = null
                        where child_id = :child and (secret is null or choose_until > :now or left(secret, length(:mark)) <> :mark)""")
                .with("secret", hashes.hash(child, pictures))
                .with("child", child)
                .with("now", now)
                .with("mark", hashes.mark())
                .changedOne();
    }

    /** Forgets the three pictures of a child, which may choose others for a while. */
    public void forget(ChildId child, Instant now) {
        sql.of("""
                        update core.pupil_entry
                        set secret = null, misses = 0, locked_until = null, choose_until = :until where child_id = :child""").with("until", now.plus(CHOOSING)).with("child", child).run();
    }

    private record KeptSecret(Optional<String> hash, int misses, Optional<Instant> lockedUntil) {}
}
