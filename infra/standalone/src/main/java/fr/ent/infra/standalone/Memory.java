package fr.ent.infra.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The memory that all processes hold together, pages shared between processes counted once. */
final class Memory {

    private Memory() {}

    /** Mebibytes of this process and of those given with their descendants; empty where the system does not tell. */
    static OptionalLong residentMebibytes(List<ProcessHandle> processes) {
        var all = Stream.concat(Stream.of(ProcessHandle.current()), processes.stream())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .distinct();
        try {
            long kibibytes = 0;
            for (var process : (Iterable<ProcessHandle>) all::iterator) {
                kibibytes += proportionalKibibytes(process.pid());
            }
            return OptionalLong.of(kibibytes >> 10);
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private static long proportionalKibibytes(long pid) throws IOException {
        var prefix = "Pss:";
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(prefix))
                    .map(line ->
                            line.substring(prefix.length()).replace("kB", "").strip())
                    .mapToLong(Long::parseLong)
                    .sum();
        }
    }
}
