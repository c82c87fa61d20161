package fr.ent.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.IntegrationTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** The web server itself refuses files that are too large, before any controller. */
@IntegrationTest
class UploadLimitIT {

    @Value("${local.server.port}")
    private int port;

    @Test
    void aSenderOfTooMuchIsTold() throws Exception {
        byte[] form = SampleFiles.concat(
                SampleFiles.bytes(
                        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"film.mp4\"\r\n\r\n"),
                new byte[40 * 1024 * 1024],
                SampleFiles.bytes("\r\n--edge--\r\n"));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/core/files"))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofByteArray(form))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("urn:ent:problem:core:file-too-large");
        }
    }
}
