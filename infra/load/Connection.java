import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One connection that stays open while the server likes; reads as little of an answer as it must. */
final class Connection implements AutoCloseable {

    private final URI product;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean keeping;
    int bytes;

    /** What the last answer may be asked for again with; none if it said nothing of it. */
    String tag;

    Connection(URI product) throws IOException {
        this.product = product;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(product.getHost(), product.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
    }

    /** Sends a request; its answer's status. The body is kept for {@link #body} if somebody wants it. */
    int ask(byte[] request, boolean wantsBody) throws IOException {
        keeping = wantsBody;
        kept.reset();
        out.write(request);
        String line = line();
        int status = Integer.parseInt(line, 9, 12, 10);
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        tag = null;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (header.regionMatches(true, 0, "transfer-encoding:", 0, 18)) {
                chunked = true;
            } else if (header.regionMatches(true, 0, "etag:", 0, 5)) {
                tag = header.substring(5).strip();
            } else if (header.equalsIgnoreCase("connection: close")) {
                last = true;
            }
        }
        bytes = 0;
        if (chunked) {
            for (int size = chunk(); size > 0; size = chunk()) {
                skip(size);
                line();
            }
            line();
        } else if (status != 304 && status != 204) {
            skip(length);
        }
        if (last) {
            socket.close();
            open();
        }
        return status;
    }

    String body() {
        return kept.toString(StandardCharsets.UTF_8);
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private void skip(int length) throws IOException {
        bytes += length;
        for (int left = length; left > 0; ) {
            int read = in.read(buffer, 0, Math.min(left, buffer.length));
            if (read < 0) {
                throw new IOException("The answer ends too early");
            }
            if (keeping) {
                kept.write(buffer, 0, read);
            }
            left -= read;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) {
                throw new IOException("The answer ends too early");
            }
            if (sign != '\r') {
                line.append((char) sign);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
