package fr.ent.core.storage.preview;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.unit.DataSize;

/**
 * Shuts a program in with bubblewrap: it sees the programs of the machine and one folder, no network, no other process and nothing
 * of the environment, and has so much time, memory and disk. All that it starts ends with it, and it with us. {@code timeout} stands
 * between, since bubblewrap ends with the thread that started it.
 *
 * @param timeout of coreutils
 * @param bubblewrap its {@code bwrap}
 */
record ShutIn(Path timeout, Path bubblewrap) {

    /** The folder, as the program sees it. */
    static final String FOLDER = "/work";

    /** A file that it writes, in the blocks that a shell counts by. */
    private static final long MOST_BLOCKS = 100_000_000 / 512;

    private static final List<String> SEEN = List.of(
            "/lib", "/lib64", "/bin", "/etc/fonts", "/etc/libreoffice", "/etc/ld.so.cache", "/var/cache/fontconfig");

    /** None where the machine hasn't them. */
    static Optional<ShutIn> find() {
        return Programs.find("timeout")
                .flatMap(timeout -> Programs.find("bwrap").map(bubblewrap -> new ShutIn(timeout, bubblewrap)));
    }

    /**
     * @param program with its words
     * @param home where the program lies with what it needs
     * @param folder that it may write to
     */
    List<String> command(List<String> program, Path home, Path folder, Duration longest, DataSize memory) {
        List<String> command = new ArrayList<>(
                List.of(timeout.toString(), "--signal=KILL", longest.toMillis() / 1000.0 + "s", bubblewrap.toString()));
        command.addAll(List.of("--unshare-all", "--cap-drop", "ALL", "--new-session", "--die-with-parent"));
        command.addAll(List.of("--ro-bind", "/usr", "/usr"));
        SEEN.forEach(seen -> command.addAll(List.of("--ro-bind-try", seen, seen)));
        command.addAll(List.of("--ro-bind", home.toString(), home.toString()));
        command.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--bind", folder.toString(), FOLDER));
        command.addAll(List.of("--symlink", FOLDER + "/tmp", "/tmp", "--chdir", FOLDER));
        command.addAll(List.of("/bin/sh", "-c", limits(longest, memory) + " && exec \"$@\"", "sh"));
        command.addAll(program);
        return command;
    }

    private static String limits(Duration longest, DataSize memory) {
        return "ulimit -v %d && ulimit -t %d && ulimit -f %d && ulimit -c 0"
                .formatted(memory.toKilobytes(), longest.toSeconds() + 1, MOST_BLOCKS);
    }
}
