package fr.ent.messaging.writing.yjs;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words written since some moment: an update of Yjs in its first encoding. Joined with others it is one again, in whatever
 * order they come.
 */
public final class TextUpdate {

    private final PenStructs structs;
    private final Deletions deletions;

    private TextUpdate(PenStructs structs, Deletions deletions) {
        this.structs = structs;
        this.deletions = deletions;
    }

    /** Reads one that a browser sent, or that was kept. */
    public static TextUpdate read(byte[] bytes) throws UnreadableUpdate {
        ByteInput in = new ByteInput(bytes);
        PenStructs structs = PenStructs.read(in);
        Deletions deletions = Deletions.read(in);
        if (!in.isAtEnd()) {
            throw new UnreadableUpdate("long");
        }
        return new TextUpdate(structs, deletions);
    }

    /** Joins what was read before. */
    public static TextUpdate join(Collection<TextUpdate> updates) {
        Deletions deletions = new Deletions();
        updates.forEach(update -> deletions.addAll(update.deletions));
        return new TextUpdate(
                PenStructs.join(updates.stream().map(update -> update.structs).toList()), deletions);
    }

    /** Without what is known already. */
    public TextUpdate without(Map<Long, Long> lengths) throws UnreadableUpdate {
        return new TextUpdate(structs.without(lengths), deletions);
    }

    /** Without the deletions that another has. */
    public TextUpdate withoutDeletionsOf(TextUpdate known) {
        return new TextUpdate(structs, deletions.without(known.deletions));
    }

    public boolean isEmpty() {
        return structs.isEmpty() && deletions.isEmpty();
    }

    /** Whether nothing is written in it. */
    public boolean onlyDeletes() {
        return structs.isEmpty();
    }

    /** The pens that wrote it. */
    public Set<Long> pens() {
        return structs.pens();
    }

    /** All pens that it names: those that wrote it, and those beside whose signs it was written or whose signs it deletes. */
    public Set<Long> named() {
        Set<Long> named = new TreeSet<>(structs.pens());
        named.addAll(structs.needs().keySet());
        named.addAll(deletions.ends().keySet());
        return named;
    }

    /** How many signs each of its pens has written by its end. */
    public Map<Long, Long> lengths() {
        return structs.lengths();
    }

    /**
     * Whether every browser that has so much can show it. As Yjs does, one struct after the other is taken as soon as all that it was
     * written beside has been, so that nothing is taken that builds on itself.
     */
    public boolean buildsOn(Map<Long, Long> lengths) {
        WaitingStructs waiting = new WaitingStructs(structs.each(), lengths);
        return waiting.takeAll() && waiting.haveReached(deletions.ends());
    }

    /** The letters in it, as they were written one after the other. */
    public String words() {
        return structs.words();
    }

    public byte[] bytes() {
        ByteOutput to = new ByteOutput();
        structs.write(to);
        deletions.write(to);
        return to.bytes();
    }
}
