package fr.ent.messaging.writing.yjs;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a pen wrote in one go: letters, a paragraph, a change between bold and plain, or room for what is gone.
 *
 * @param kind by the number that Yjs gives it
 * @param left the sign after which it was written
 * @param right the sign before which it was written
 * @param keyed whether it is an attribute of an element
 * @param letters of letters alone
 * @param content of the other kinds, as it came
 */
record Struct(
        Mark at,
        long length,
        int kind,
        @Nullable Mark left,
        @Nullable Mark right,
        boolean keyed,
        @Nullable Parent parent,
        @Nullable String letters,
        ByteBuffer content) {

    static final int GONE = 0;
    static final int DELETED = 1;
    static final int LETTERS = 4;
    static final int FORMAT = 6;
    static final int ELEMENT = 7;
    static final int VALUES = 8;
    static final int SKIP = 10;
    static final int LEFT = 0x80;
    static final int RIGHT = 0x40;
    static final int KEYED = 0x20;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    /** Room that nothing stands in: of what is gone, or of what isn't in this update. */
    static Struct room(int kind, Mark at, long length) {
        return new Struct(at, length, kind, null, null, false, null, null, NOTHING);
    }

    long end() {
        return at.clock() + length;
    }

    /** Signs that must be there before. */
    Stream<Mark> needs() {
        return Stream.of(left, right, parent == null ? null : parent.element()).filter(Objects::nonNull);
    }

    /** Whether its pen came just so far, and all that it was written beside is there. */
    boolean canFollow(Map<Long, Long> reached) {
        return reached.getOrDefault(at.pen(), 0L) == at.clock()
                && needs().allMatch(mark -> mark.clock() < reached.getOrDefault(mark.pen(), 0L));
    }

    /** Without the first signs. Only what can be cut is asked for that. */
    @Nullable
    Struct from(long clock) {
        long offset = clock - at.clock();
        if (kind == GONE || kind == SKIP) {
            return room(kind, at.plus(offset), length - offset);
        }
        if (letters == null && kind != DELETED) {
            return null;
        }
        return new Struct(
                at.plus(offset),
                length - offset,
                kind,
                at.plus(offset - 1),
                right,
                keyed,
                null,
                letters == null ? null : letters.substring((int) offset),
                content);
    }

    /** Whether the next was written right after this one and as this one was, so that both are one. */
    boolean goesOnIn(Struct next) {
        if (next.at.pen() != at.pen() || next.at.clock() != end() || next.kind != kind) {
            return false;
        }
        return kind == GONE
                || ((kind == LETTERS || kind == DELETED)
                        && !keyed
                        && !next.keyed
                        && at.plus(length - 1).equals(next.left)
                        && Objects.equals(right, next.right));
    }

    /** Those that go on in each other, as one. */
    static Struct of(List<Struct> pieces) {
        Struct first = pieces.getFirst();
        if (pieces.size() == 1) {
            return first;
        }
        long length = pieces.getLast().end() - first.at.clock();
        if (first.kind == GONE) {
            return room(GONE, first.at, length);
        }
        String letters = first.letters == null
                ? null
                : pieces.stream()
                        .map(piece -> Objects.requireNonNullElse(piece.letters, ""))
                        .collect(Collectors.joining());
        return new Struct(
                first.at, length, first.kind, first.left, first.right, false, first.parent, letters, first.content);
    }

    void write(ByteOutput to) {
        int info = kind | (left == null ? 0 : LEFT) | (right == null ? 0 : RIGHT) | (keyed ? KEYED : 0);
        to.one(info);
        if (left != null) {
            to.mark(left);
        }
        if (right != null) {
            to.mark(right);
        }
        if (left == null && right == null && parent != null) {
            write(parent, to);
        }
        if (letters != null) {
            to.text(letters);
        } else if (kind == GONE || kind == SKIP || kind == DELETED) {
            to.number(length);
        } else {
            to.all(content);
        }
    }

    private static void write(Parent parent, ByteOutput to) {
        Mark element = parent.element();
        to.number(element == null ? 1 : 0);
        if (element == null) {
            to.text(StructInput.ROOT);
        } else {
            to.mark(element);
        }
        if (parent.attribute() != null) {
            to.text(parent.attribute());
        }
    }
}
