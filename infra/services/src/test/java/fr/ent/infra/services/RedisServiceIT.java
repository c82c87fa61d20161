package fr.ent.infra.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisServiceIT {

    @TempDir
    Path directory;

    @Test
    void keepsItsKeysThroughARestart() throws IOException {
        try (var first = RedisService.start(directory, 0)) {
            assertThat(ask(first.address(), "SET kept 7")).isEqualTo("+OK");
        }

        try (var second = RedisService.start(directory, 0)) {
            assertThat(ask(second.address(), "STRLEN kept")).isEqualTo(":1");
        }
    }

    @Test
    void leavesNoProcessBehind() {
        var redis = RedisService.start(directory, 0);

        redis.close();

        assertThat(redis.handle().isAlive()).isFalse();
        assertThat(Ports.isFree(redis.address().port())).isTrue();
    }

    @Test
    void saysNothingWithoutItsPassword() throws IOException {
        try (var redis = RedisService.start(directory, 0)) {
            var address = redis.address();

            assertThat(answers(address, "KEYS *")).containsExactly("-NOAUTH Authentication required.");
            assertThat(answers(address, "AUTH wrong").getFirst()).startsWith("-WRONGPASS");
            assertThat(address.password()).hasSizeGreaterThan(40);
            assertThat(redis.handle().info().commandLine().orElse("")).doesNotContain(address.password());
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(directory.resolve("secrets/redis.conf"))))
                    .isEqualTo("rw-------");
        }
    }

    private static String ask(RedisAddress address, String command) throws IOException {
        return answers(address, "AUTH " + address.password(), command).getLast();
    }

    private static List<String> answers(RedisAddress address, String... commands) throws IOException {
        try (var socket = new Socket(address.host(), address.port())) {
            var lines = new ArrayList<String>();
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            for (var command : commands) {
                socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
                lines.add(answer.readLine());
            }
            return lines;
        }
    }
}
