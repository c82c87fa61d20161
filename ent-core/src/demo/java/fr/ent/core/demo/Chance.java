package fr.ent.core.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Draws that come out the same each time for the same seed. */
public final class Chance {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Random random;
    private long ticks;

    public Chance(long seed) {
        this.random = new Random(seed);
        this.ticks = Math.floorMod(seed, 1L << 30);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean in(int percent) {
        return below(100) < percent;
    }

    public <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** A day from {@code first}, included, to {@code end}, excluded. */
    public LocalDate day(LocalDate first, LocalDate end) {
        return first.plusDays(below((int) ChronoUnit.DAYS.between(first, end)));
    }

    public void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }

    /** An id with the shape of a UUIDv7, each greater than the one before. */
    public UUID id() {
        ticks++;
        return new UUID(
                (ticks << 16) | VERSION_7 | (random.nextLong() & 0xfff),
                VARIANT | (random.nextLong() & 0x3fff_ffff_ffff_ffffL));
    }
}
