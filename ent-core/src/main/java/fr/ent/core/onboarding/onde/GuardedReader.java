package fr.ent.core.onboarding.onde;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses binary and endless files while they stream by, before anything of them is kept. */
final class GuardedReader extends FilterReader {

    private static final int LONGEST_CELL = 1_000;
    private static final int MOST_COLUMNS = 100;

    private final OndeFile file;
    private int line = 1;
    private int column = 1;
    private int length;
    private boolean quoted;
    private boolean closed;
    private char previous;
    private int quoteLine;
    private int quoteColumn;

    GuardedReader(OndeFile file, Reader text) {
        super(text);
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        int read = super.read(buffer, offset, count);
        for (int i = 0; i < read; i++) {
            check(buffer[offset + i]);
        }
        if (read < 0 && quoted) {
            throw new RefusedFile(new OndeFault(file, quoteLine, quoteColumn, FaultReason.BROKEN_QUOTE));
        }
        return read;
    }

    private void check(char next) throws RefusedFile {
        if (next == 0) {
            throw refused(FaultReason.NUL_BYTE);
        }
        if (Character.isISOControl(next) && next != '\t' && next != '\r' && next != '\n') {
            throw refused(FaultReason.NOT_TEXT);
        }
        if (closed && "\";\r\n".indexOf(next) < 0) {
            throw refused(FaultReason.BROKEN_QUOTE);
        }
        move(next);
        if (length > LONGEST_CELL || column > MOST_COLUMNS) {
            throw refused(FaultReason.TOO_LONG);
        }
        previous = next;
    }

    private void move(char next) {
        if (next == '\n' || previous == '\r') {
            line++;
        }
        closed = next == '"' && quoted;
        if (next == '"') {
            quoted = !quoted && (length == 0 || previous == '"');
            quoteLine = length == 0 ? line : quoteLine;
            quoteColumn = length == 0 ? column : quoteColumn;
        }
        if (!quoted && (next == '\n' || next == '\r')) {
            column = 1;
            length = 0;
        } else if (!quoted && next == ';') {
            column++;
            length = 0;
        } else {
            length++;
        }
    }

    private RefusedFile refused(FaultReason reason) {
        return new RefusedFile(new OndeFault(file, line, column, reason));
    }
}
