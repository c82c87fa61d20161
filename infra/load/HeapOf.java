import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heap of another Java process, and all the memory that it holds. */
final class HeapOf {

    private static final Pattern USED = Pattern.compile("(?:total \\d+K, used|used) (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final String pid;
    private final String jcmd;

    HeapOf(String pid, String jcmd) {
        this.pid = pid;
        this.jcmd = jcmd;
    }

    /** Mebibytes. */
    record Use(long heap, long process) {}

    /** After a collection. */
    Use atRest() throws IOException, InterruptedException {
        ask("GC.run");
        return now();
    }

    Use now() throws IOException, InterruptedException {
        long used = 0;
        for (String line : ask("GC.heap_info").split("\n")) {
            Matcher found = USED.matcher(line);
            // of Metaspace it tells the same in a line of its own
            if (!line.contains("Metaspace") && !line.contains("class space") && found.find()) {
                used += Long.parseLong(found.group(1));
            }
        }
        Matcher resident = RESIDENT.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
        return new Use(used >> 10, resident.find() ? Long.parseLong(resident.group(1)) >> 10 : 0);
    }

    Watch watch() {
        return new Watch();
    }

    private String ask(String command) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(jcmd, pid, command).redirectErrorStream(true).start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new IOException(answer);
        }
        return answer;
    }

    /** Looks every half second, until it is closed. */
    final class Watch implements AutoCloseable {

        private volatile Use most = new Use(0, 0);
        private final Thread thread = Thread.ofPlatform().start(this::look);

        private void look() {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    Use now = now();
                    most = new Use(Math.max(most.heap(), now.heap()), Math.max(most.process(), now.process()));
                    Thread.sleep(500);
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            } catch (IOException gone) {
                throw new IllegalStateException(gone);
            }
        }

        Use most() {
            return most;
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }
}
