package fr.ent.infra.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    private static String ask(RedisAddress address, String command) throws IOException {
        try (var socket = new Socket(address.host(), address.port())) {
            socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return answer.readLine();
        }
    }
}
